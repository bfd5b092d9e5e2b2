package org.dragoman.event.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dragoman.event.Slip;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.Language;

/** The dates that an event gave up, struck through, each with the change of status, the day and the reason. */
class SlipTrail extends OrderedList {

    SlipTrail(List<Slip> trail, Vocabulary vocabulary, EventDateText dates) {
        Language reader = UiLanguage.current();
        addClassName("slip-trail");
        getElement().setAttribute("aria-label", getTranslation("event.page.trail"));
        trail.forEach(slip -> {
            Span former = new Span(dates.text(slip.date(), reader));
            former.addClassName("former-date");
            Span change = new Span(getTranslation(
                    "event.page.trail.change",
                    vocabulary.status(slip.status(), reader),
                    vocabulary.status(slip.next(), reader),
                    dates.text(slip.on(), reader)));
            ListItem item = new ListItem(former, change);
            if (!slip.reason().isBlank()) {
                Span reason = new Span(slip.reason());
                reason.getElement().setAttribute("dir", "auto");
                reason.addClassName("history-reason");
                item.add(reason);
            }
            add(item);
        });
    }
}

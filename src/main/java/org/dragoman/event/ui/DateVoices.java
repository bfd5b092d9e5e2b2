package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.event.EventMention;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.MentionField;
import org.jspecify.annotations.Nullable;

/** The different dates that articles give for one event, side by side; empty where they agree. */
class DateVoices extends Div {

    DateVoices(@Nullable EventDate kept, List<EventMention> mentions, EventDateText dates) {
        Map<EventDate, List<EventMention>> voices = new LinkedHashMap<>();
        for (EventMention mention : mentions) {
            EventDate date = mention.mention().data().date();
            if (date != null) {
                voices.merge(
                        date,
                        List.of(mention),
                        (all, one) -> Stream.concat(all.stream(), one.stream()).toList());
            }
        }
        if (voices.size() < 2) {
            setVisible(false);
            return;
        }
        addClassName("date-voices");
        add(new Paragraph(getTranslation("event.page.date.differ", voices.size())));
        Div cards = new Div();
        cards.addClassName("date-cards");
        voices.forEach((date, saidBy) -> cards.add(new VoiceCard(
                dates.text(date, UiLanguage.current()),
                MentionField.DATE,
                saidBy,
                Objects.equals(date, kept) ? getTranslation("event.page.date.kept") : "",
                dates)));
        add(cards);
    }
}

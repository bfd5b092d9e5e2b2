package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.shell.Marker;
import org.dragoman.shell.StatusBadge;

/** What an event is: type, titles, where it stands, how sure that is, and its summary. */
public class EventHeading extends Header {

    public EventHeading(Event event, Vocabulary vocabulary) {
        Language reader = UiLanguage.current();
        EventData data = event.data();
        addClassName("event-heading");
        Div type = new Div(new Marker(data.type(), data.status()), new Span(vocabulary.type(data.type(), reader)));
        type.addClassName("event-type");
        H1 title = new H1(data.title().forReader(reader));
        data.title().shown(reader).ifPresent(language -> written(title, language));
        add(type, title, otherTitles(data.title(), reader), standing(event, vocabulary, reader));
        data.summary().shown(reader).ifPresent(language -> {
            Paragraph summary = new Paragraph(data.summary().forReader(reader));
            summary.addClassName("event-summary");
            written(summary, language);
            add(summary);
        });
    }

    private static Div otherTitles(LocalizedText title, Language reader) {
        Div others = new Div();
        others.addClassName("other-titles");
        title.texts().forEach((language, text) -> {
            if (!title.shown(reader).equals(java.util.Optional.of(language))) {
                Div other = new Div();
                other.setText(text);
                written(other, language);
                others.add(other);
            }
        });
        return others;
    }

    private static void written(com.vaadin.flow.component.Component text, Language language) {
        text.getElement()
                .setAttribute("lang", language.code())
                .setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
    }

    private Div standing(Event event, Vocabulary vocabulary, Language reader) {
        String verification = event.verification().code();
        Span sure = new Span(vocabulary.label("verification", verification, reader));
        sure.addClassNames("tag", "verification-" + verification);
        sure.getElement().setAttribute("tabindex", "0");
        Tooltip.forComponent(sure).setText(getTranslation("event.page.verification.rule"));
        Span rule = new Span(getTranslation("event.page.verification." + verification));
        rule.addClassName("muted");
        Div standing = new Div(
                new StatusBadge(
                        event.data().status(), vocabulary.status(event.data().status(), reader)),
                sure,
                rule,
                importance(event));
        standing.addClassName("event-standing");
        return standing;
    }

    private Span importance(Event event) {
        Span importance = new Span(getTranslation("event.page.importance", event.importance()));
        importance.addClassName("tag");
        importance.getElement().setAttribute("tabindex", "0");
        Tooltip.forComponent(importance)
                .setText(getTranslation(
                        "event.page.importance." + event.data().pin().code()));
        return importance;
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EventData;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Manner;
import org.dragoman.event.QuotedSentence;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.DatePrecision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.shell.CountryFlag;
import org.jspecify.annotations.Nullable;

/** The fields of an event, each with the sentences it rests on. */
public class EventFacts extends Div {

    private final transient Vocabulary vocabulary;
    private final transient EventDateText dates;
    private final Language reader = UiLanguage.current();

    public EventFacts(EventSnapshot event, List<QuotedSentence> sentences, Vocabulary vocabulary, EventDateText dates) {
        this.vocabulary = vocabulary;
        this.dates = dates;
        addClassName("event-facts");
        EventData data = event.event().data();
        add(
                fact(
                        "what",
                        what(data),
                        evidence(sentences, MentionField.TRIGGER, MentionField.TYPE, MentionField.STATUS)),
                fact(
                        "when",
                        when(data.date()),
                        new DateVoices(data.date(), event.mentions(), dates),
                        evidence(sentences, MentionField.DATE)),
                fact("where", where(event.place(), data.manner()), evidence(sentences, MentionField.PLACE)),
                fact(
                        "who",
                        new ParticipantList(event, sentences, vocabulary),
                        evidence(sentences, MentionField.PARTICIPANT)));
    }

    private Section fact(String name, Component... parts) {
        Section fact = new Section(new H2(getTranslation("event.form.section." + name)));
        fact.addClassName("event-fact");
        fact.add(parts);
        return fact;
    }

    private FieldEvidence evidence(List<QuotedSentence> sentences, MentionField first, MentionField... others) {
        return new FieldEvidence(sentences, dates, first, others);
    }

    private Div what(EventData data) {
        Div value =
                value(new Span(vocabulary.type(data.type(), reader)), tag(vocabulary.status(data.status(), reader)));
        String printed = data.manner().printedLevel();
        if (!printed.isEmpty()) {
            Span level = new Span(printed);
            level.addClassName("printed-level");
            level.getElement().setAttribute("dir", "auto");
            value.add(level);
        }
        return value;
    }

    private Div when(@Nullable EventDate date) {
        Div value = value(new Span(dates.text(date, reader)));
        if (date != null) {
            Span code = new Span(date.toString());
            code.addClassName("edtf");
            code.getElement().setAttribute("dir", "ltr");
            value.add(code);
        }
        DatePrecision precision = date == null ? DatePrecision.NONE : date.precision();
        value.add(tag(vocabulary.label("date-precision", precision.code(), reader)));
        return value;
    }

    private Div where(@Nullable PlaceSummary place, Manner manner) {
        Div value;
        if (place == null) {
            value = value(new Span(getTranslation("event.page.place.none")));
        } else {
            Span name = new Span(place.name().forReader(reader));
            name.getElement().setAttribute("dir", "auto");
            value = value(new CountryFlag(place.country()), name);
            if (place.kind() == PlaceKind.COUNTRY) {
                value.add(tag(getTranslation("event.page.place.country-only")));
            }
        }
        if (manner.format() != null) {
            value.add(tag(vocabulary.label("format", manner.format().code(), reader)));
        }
        if (manner.setting() != null) {
            value.add(tag(vocabulary.label("setting", manner.setting().code(), reader)));
        }
        return value;
    }

    private static Div value(Component... parts) {
        Div value = new Div(parts);
        value.addClassName("fact-value");
        return value;
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}

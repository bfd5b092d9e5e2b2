package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.dragoman.event.Contradiction;
import org.dragoman.event.Decision;
import org.dragoman.event.EventData;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.jspecify.annotations.Nullable;

/** A field on which sources contradict each other: every value side by side, and what was decided. */
class ContradictionPanel extends Div {

    /** What an editor can do about it. */
    interface Choice {

        void follow(Contradiction.Voice voice);

        void decide();
    }

    private final transient EventText texts;
    private final transient EventDateText dates;

    /**
     * A panel.
     *
     * @param choice {@code null} for readers
     */
    ContradictionPanel(
            Contradiction contradiction,
            EventData data,
            @Nullable Choice choice,
            EventText texts,
            EventDateText dates) {
        this.texts = texts;
        this.dates = dates;
        EventField field = EventField.of(contradiction.field());
        addClassName("contradiction");
        Span state = new Span(
                getTranslation(contradiction.open() ? "event.contradiction.open" : "event.contradiction.settled"));
        state.addClassNames("tag", contradiction.open() ? "tag-warning" : "tag-ok");
        Div heading = new Div(new H3(texts.label(field, UiLanguage.current())), state);
        heading.addClassName("contradiction-heading");
        Div cards = new Div();
        cards.addClassName("date-cards");
        contradiction.voices().forEach(voice -> cards.add(card(contradiction, voice, data, field, choice)));
        add(heading, cards);
        Decision decision = contradiction.decision();
        if (decision != null) {
            add(decided(decision));
        }
        if (choice != null) {
            Button own = new Button(getTranslation("event.contradiction.own"), _ -> choice.decide());
            own.addThemeVariants(ButtonVariant.TERTIARY);
            add(own);
        }
    }

    private VoiceCard card(
            Contradiction contradiction,
            Contradiction.Voice voice,
            EventData data,
            EventField field,
            @Nullable Choice choice) {
        EventData theirs = voice.example().into(data, contradiction.field());
        String value = texts.value(field, theirs, UiLanguage.current());
        boolean kept = !field.differs(theirs, data);
        VoiceCard card = new VoiceCard(
                value,
                contradiction.field(),
                voice.saidBy(),
                kept ? getTranslation("event.page.date.kept") : "",
                dates);
        if (choice != null) {
            Button follow = new Button(getTranslation("event.contradiction.follow"), _ -> choice.follow(voice));
            follow.setAriaLabel(getTranslation("event.contradiction.follow-value", value));
            card.add(follow);
        }
        return card;
    }

    private Paragraph decided(Decision decision) {
        Paragraph line = new Paragraph(getTranslation(
                decision.winner() == null ? "event.contradiction.decided-own" : "event.contradiction.decided",
                texts.editor(decision.madeBy()),
                dates.text(EventHistory.day(decision.madeAt()), UiLanguage.current())));
        Span reason = new Span(decision.reason());
        reason.getElement().setAttribute("dir", "auto");
        reason.addClassName("history-reason");
        line.add(new Span(" "), reason);
        return line;
    }
}

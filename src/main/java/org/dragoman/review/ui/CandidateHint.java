package org.dragoman.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.event.EventData;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.review.Candidate;
import org.dragoman.shell.Pictogram;

/** Says on a card that the register seems to have the event already, why, and what the mention would change. */
class CandidateHint extends Div {

    private static final long serialVersionUID = 1L;

    CandidateHint(Candidate candidate, MentionWords words, Command attach) {
        addClassName("candidate-hint");
        EventData event = candidate.event().event().data();
        Anchor title = new Anchor(
                "events/" + candidate.event().event().id(), event.title().forReader(UiLanguage.current()));
        title.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        Span heading =
                new Span(words.text("review.candidate.same", String.format(Locale.ROOT, "%.2f", candidate.score())));
        heading.addClassName("fact-strong");
        Span why = new Span(why(candidate, words));
        why.addClassName("muted");
        Div texts = new Div(heading, new Span(title, new Span(" · " + words.shortDate(event.date()))), why);
        texts.addClassName("candidate-texts");
        Button button = new Button(words.text("review.candidate.attach"), click -> attach.execute());
        add(Pictogram.LINK.icon(), texts, button);
    }

    /** "same type, same place". */
    static String why(Candidate candidate, MentionWords words) {
        return candidate.why().stream()
                .sorted()
                .map(reason -> words.text("review.candidate.why."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(words.text("review.title.separator")));
    }
}

package org.dragoman.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.ActorSummary;
import org.dragoman.article.Article;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.StatusBadge;
import org.dragoman.shell.TitleLink;
import org.jspecify.annotations.Nullable;

/** The fields of a mention, each with the words it rests on and the number of their sentence. */
class MentionFacts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    private final transient MentionData data;
    private final transient Article article;
    private final transient Sentences sentences;
    private final transient MentionWords words;

    MentionFacts(MentionData data, Article article, Sentences sentences, MentionWords words) {
        this.data = data;
        this.article = article;
        this.sentences = sentences;
        this.words = words;
        addClassName("mention-facts");
        row(words.text("vocabulary.mention-field.trigger"), strong(words.type(data.type())), MentionField.TRIGGER, 0);
        row(words.text("vocabulary.mention-field.date"), date(data.date()), MentionField.DATE, 0);
        row(
                words.text("vocabulary.mention-field.status"),
                new StatusBadge(data.status(), words.status(data.status())),
                MentionField.STATUS,
                0);
        String place = words.place(data.place(), data.placeName());
        if (!place.isEmpty()) {
            row(words.text("vocabulary.mention-field.place"), strong(place), MentionField.PLACE, 0);
        }
        Map<ActorId, ActorSummary> known = words.known(data.participants());
        for (int index = 0; index < data.participants().size(); index++) {
            MentionParticipant participant = data.participants().get(index);
            row(words.role(participant.role()), participant(participant, known), MentionField.PARTICIPANT, index);
        }
    }

    private void row(String label, Component value, MentionField field, int ordinal) {
        Div content = new Div(value);
        content.addClassName("fact");
        List<Evidence> evidence = data.evidence().stream()
                .filter(found -> found.field() == field && found.ordinal() == ordinal)
                .toList();
        evidence.forEach(found -> content.add(quote(found)));
        if (evidence.isEmpty()) {
            Span none = new Span(words.text("review.card.inferred"));
            none.addClassName("fact-inferred");
            content.add(none);
        }
        add(new Term(label), new Description(content));
    }

    private Component quote(Evidence evidence) {
        Span quoted = new Span(evidence.quote());
        quoted.addClassName("fact-quote");
        quoted.getElement()
                .setAttribute("lang", article.language().code())
                .setAttribute("dir", LanguageChoice.direction(article.language()));
        int number = sentences.at(evidence.span().start()).number();
        Span sentence = new Span(number == 0 ? words.text("review.card.in-title") : Integer.toString(number));
        sentence.addClassName("fact-sentence");
        if (number > 0) {
            sentence.getElement().setAttribute("title", words.text("review.card.sentence", number));
        }
        Span line = new Span(quoted, sentence);
        line.addClassName("fact-evidence");
        return line;
    }

    private Component date(@Nullable EventDate date) {
        Span value = new Span(strong(words.date(date)));
        if (date != null) {
            Span code = new Span(date.toString());
            code.addClassNames("code", "muted");
            value.add(code);
        }
        value.addClassName("fact-value");
        return value;
    }

    private Component participant(MentionParticipant participant, Map<ActorId, ActorSummary> known) {
        ActorId id = participant.actor();
        ActorSummary actor = id == null ? null : known.get(id);
        Span value = new Span(
                new CountryFlag(participant.country()), actor == null ? strong(participant.name()) : link(actor));
        value.addClassName("fact-value");
        if (actor == null) {
            Span unknown = new Span(words.text("review.card.new-actor"));
            unknown.addClassNames("tag", "tag-warning");
            value.add(unknown);
        }
        return value;
    }

    private Component link(ActorSummary actor) {
        Language reader = UiLanguage.current();
        TitleLink link = new TitleLink(
                "actors/" + actor.id(),
                words.name(actor),
                actor.name().shown(reader).orElse(reader));
        link.addClassName("fact-strong");
        return link;
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("fact-strong");
        strong.getElement().setAttribute("dir", "auto");
        return strong;
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.event.EventMention;
import org.dragoman.event.QuotedSentence;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.shell.EvidenceQuote;

/** The sentences that some fields of an event rest on, each with its source; says so where there are none. */
class FieldEvidence extends Div {

    private static final int SHOWN_AT_ONCE = 2;

    private final transient EventDateText dates;

    FieldEvidence(List<QuotedSentence> sentences, EventDateText dates, MentionField first, MentionField... others) {
        this.dates = dates;
        addClassName("field-evidence");
        Set<MentionField> fields = EnumSet.of(first, others);
        List<Div> quotes = sentences.stream()
                .filter(sentence -> fields.stream().anyMatch(sentence::states))
                .map(sentence -> quote(sentence, fields))
                .toList();
        if (quotes.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("event.page.evidence.none"));
            none.addClassName("no-evidence");
            add(none);
        }
        quotes.stream().limit(SHOWN_AT_ONCE).forEach(this::add);
        if (quotes.size() > SHOWN_AT_ONCE) {
            int more = quotes.size() - SHOWN_AT_ONCE;
            Details rest = new Details(getTranslation("event.page.evidence.more", more));
            quotes.stream().skip(SHOWN_AT_ONCE).forEach(rest::add);
            add(rest);
        }
    }

    private Div quote(QuotedSentence sentence, Set<MentionField> fields) {
        List<Evidence> marks = sentence.marks().stream()
                .filter(mark -> fields.contains(mark.field()))
                .toList();
        EventMention mention = sentence.mention();
        Div quote = new Div(new EvidenceQuote(sentence.text(), mention.language(), marks), source(mention, dates));
        quote.addClassName("quoted");
        return quote;
    }

    /** Where a mention was published, with a link to the article. */
    static Div source(EventMention mention, EventDateText dates) {
        Span name = new Span(mention.sourceName());
        name.getElement().setAttribute("dir", "auto");
        Span day = new Span(dates.text(mention.publishedOn(), UiLanguage.current()));
        Anchor article = new Anchor("articles/" + mention.mention().article().value(), mention.articleTitle());
        article.getElement()
                .setAttribute("router-link", true)
                .setAttribute("dir", "auto")
                .setAttribute("lang", mention.language().code());
        Div source = new Div(name, day, article);
        source.addClassName("quote-source");
        return source;
    }
}

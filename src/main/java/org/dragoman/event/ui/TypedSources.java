package org.dragoman.event.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.event.Quote;
import org.dragoman.event.SourceChange;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.TextSpan;

/**
 * What is to change in the sources of an event once it is saved.
 *
 * @param removed ids of the mentions that are to leave the event
 */
record TypedSources(List<TypedQuote> added, List<Long> removed) {

    static final TypedSources NONE = new TypedSources(List.of(), List.of());

    /**
     * A quote that is to be added.
     *
     * @param article id of the article
     * @param fields codes of what the words state
     * @param participants ids of the actors whom they name
     */
    record TypedQuote(long article, int start, int end, List<String> fields, List<Long> participants) {

        static TypedQuote of(Quote quote) {
            return new TypedQuote(
                    quote.article().value(),
                    quote.span().start(),
                    quote.span().end(),
                    quote.fields().stream().sorted().map(MentionField::code).toList(),
                    quote.participants().stream().map(ActorId::value).sorted().toList());
        }

        Quote quote() {
            return new Quote(
                    new ArticleId(article),
                    new TextSpan(start, end),
                    fields.stream().map(MentionField::of).collect(Collectors.toSet()),
                    participants.stream().map(ActorId::new).collect(Collectors.toSet()));
        }
    }

    static TypedSources of(SourceChange change) {
        return new TypedSources(
                change.added().stream().map(TypedQuote::of).toList(),
                change.removed().stream().map(MentionId::value).toList());
    }

    SourceChange change() {
        return new SourceChange(
                added.stream().map(TypedQuote::quote).toList(),
                removed.stream().map(MentionId::new).toList());
    }
}

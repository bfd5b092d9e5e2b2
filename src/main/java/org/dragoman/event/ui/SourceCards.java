package org.dragoman.event.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.article.Article;
import org.dragoman.event.EventMention;
import org.dragoman.event.EvidenceService;
import org.dragoman.event.MentionData;
import org.dragoman.event.Quote;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;
import org.dragoman.shell.EvidenceQuote;
import org.springframework.stereotype.Component;

/** Makes the cards of the sources that an event has, and of quotes that are to be added. */
@Component
class SourceCards {

    private final EvidenceService evidence;
    private final ActorService actors;
    private final Vocabulary vocabulary;
    private final EventDateText dates;

    SourceCards(EvidenceService evidence, ActorService actors, Vocabulary vocabulary, EventDateText dates) {
        this.evidence = evidence;
        this.actors = actors;
        this.vocabulary = vocabulary;
        this.dates = dates;
    }

    /** What the words of a mention state; the labels are empty. */
    static Stream<Stateable> states(MentionData data) {
        return data.evidence().stream()
                .map(found -> new Stateable(
                        found.field(),
                        found.field() == MentionField.PARTICIPANT
                                ? data.participants().get(found.ordinal()).actor()
                                : null,
                        ""))
                .distinct();
    }

    SourceCard of(EventMention mention, SourceCard.Removal removal) {
        MentionData data = mention.mention().data();
        List<ActorId> named = data.participants().stream()
                .flatMap(participant -> Stream.ofNullable(participant.actor()))
                .toList();
        String page = "articles/" + mention.mention().article() + "?mention="
                + mention.mention().id();
        return new SourceCard(
                new SourceCard.Origin(
                        mention.language(), mention.sourceName(), mention.publishedOn(), mention.articleTitle(), page),
                evidence.sentences(List.of(mention)).stream()
                        .map(sentence -> new EvidenceQuote(sentence.text(), mention.language(), sentence.marks()))
                        .toList(),
                labels(named, one -> states(data).anyMatch(one::sameAs)),
                dates,
                removal);
    }

    SourceCard of(Quote quote, Article article, SourceCard.Removal removal) {
        TextSpan span = quote.span();
        String words = span.in(article.fullText());
        MentionField first = quote.fields().stream().sorted().findFirst().orElse(MentionField.PARTICIPANT);
        Evidence mark = new Evidence(first, 0, new TextSpan(0, span.length()), words);
        return new SourceCard(
                        new SourceCard.Origin(
                                article.language(),
                                article.sourceName(),
                                article.publishedOn(),
                                article.title(),
                                "articles/" + article.id()),
                        List.of(new EvidenceQuote(words, article.language(), List.of(mark))),
                        labels(List.copyOf(quote.participants()), one -> one.statedBy(quote)),
                        dates,
                        removal)
                .asNew();
    }

    private List<String> labels(List<ActorId> named, Predicate<Stateable> stated) {
        return Stateable.of(named, actors, vocabulary).stream()
                .filter(stated)
                .map(Stateable::label)
                .toList();
    }
}

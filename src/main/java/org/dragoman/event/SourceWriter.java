package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.article.ArticleService;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.springframework.stereotype.Component;

/** Makes mentions of the quotes that an editor gives for an event, and takes mentions from it. */
@Component
class SourceWriter {

    private final ArticleService articles;
    private final ActorService actors;
    private final MentionRepository repository;
    private final MentionQuery mentions;
    private final CurrentAccount account;
    private final AuditService audit;

    SourceWriter(
            ArticleService articles,
            ActorService actors,
            MentionRepository repository,
            MentionQuery mentions,
            CurrentAccount account,
            AuditService audit) {
        this.articles = articles;
        this.actors = actors;
        this.repository = repository;
        this.mentions = mentions;
        this.account = account;
        this.audit = audit;
    }

    /** Why the sources of an event with the content cannot be changed so. */
    List<FieldProblem> problems(SourceChange change, EventData data) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Quote quote : change.added()) {
            if (articles.find(quote.article())
                    .filter(article -> quote.span().end() <= article.fullText().length())
                    .isEmpty()) {
                problems.add(FieldProblem.of("sources", "event.problem.quote-text"));
            }
            if (quote.fields().isEmpty() && named(quote, data).isEmpty()) {
                problems.add(FieldProblem.of("sources", "event.problem.quote-field"));
            }
        }
        return problems;
    }

    private static List<Participation> named(Quote quote, EventData data) {
        return data.participations().stream()
                .filter(participation -> quote.participants().contains(participation.actor()))
                .toList();
    }

    /** Carries the change out and tells which mentions moved. */
    List<MentionMove> apply(SourceChange change, EventId event, EventData data, String reason) {
        List<MentionMove> moves = new ArrayList<>();
        change.removed().stream()
                .filter(id -> mentions.find(id)
                        .filter(found -> event.equals(found.mention().event()))
                        .isPresent())
                .forEach(id -> moves.add(remove(id, event, reason)));
        Map<ArticleId, List<Quote>> byArticle = new LinkedHashMap<>();
        change.added()
                .forEach(quote -> byArticle
                        .computeIfAbsent(quote.article(), _ -> new ArrayList<>())
                        .add(quote));
        byArticle.forEach((article, quotes) -> moves.add(add(article, quotes, event, data, reason)));
        return moves;
    }

    private MentionMove remove(MentionId id, EventId event, String reason) {
        repository.reopen(id);
        audit.record("mention.remove", "mention " + id, reason);
        return new MentionMove(id, event, null);
    }

    private MentionMove add(ArticleId article, List<Quote> quotes, EventId event, EventData data, String reason) {
        String text = articles.find(article).orElseThrow().fullText();
        MentionId id = repository.insert(article, mention(quotes, text, data));
        repository.decide(id, MentionState.ACCEPTED, event, account.login(), reason);
        audit.record("mention.quote", "mention " + id, "event " + event);
        return new MentionMove(id, null, event);
    }

    /** What quotes of one article say: what the event says, as far as they state it. */
    private MentionData mention(List<Quote> quotes, String text, EventData data) {
        Set<MentionField> stated = EnumSet.noneOf(MentionField.class);
        quotes.forEach(quote -> stated.addAll(quote.fields()));
        List<Participation> named = data.participations().stream()
                .filter(participation ->
                        quotes.stream().anyMatch(quote -> quote.participants().contains(participation.actor())))
                .toList();
        Map<ActorId, ActorSummary> known =
                actors.summaries(named.stream().map(Participation::actor).toList());
        return new MentionData(
                stated.contains(MentionField.TYPE) ? data.type() : unspecific(data.type()),
                stated.contains(MentionField.DATE) ? data.date() : null,
                stated.contains(MentionField.STATUS) ? data.status() : planned(data.status()),
                stated.contains(MentionField.PLACE) ? data.place() : null,
                null,
                named.stream()
                        .map(participation ->
                                participant(participation, Objects.requireNonNull(known.get(participation.actor()))))
                        .toList(),
                1,
                evidence(quotes, text, named));
    }

    /** Words that do not tell the kind of a visit leave it open. */
    private static EventType unspecific(EventType type) {
        return type.family() == EventType.Family.VISIT ? EventType.VISIT_UNSPECIFIED : type;
    }

    /** Words that do not tell what became of an event speak of it as planned. */
    private static WorldStatus planned(WorldStatus status) {
        return status.planned() ? status : WorldStatus.ANNOUNCED;
    }

    private static MentionParticipant participant(Participation participation, ActorSummary actor) {
        return new MentionParticipant(
                actor.id(), actor.kind(), actor.name().forReader(Language.EN), actor.country(), participation.role());
    }

    private static List<Evidence> evidence(List<Quote> quotes, String text, List<Participation> named) {
        List<Evidence> evidence = new ArrayList<>();
        for (Quote quote : quotes) {
            String words = quote.span().in(text);
            quote.fields().stream()
                    .filter(field -> field != MentionField.PARTICIPANT)
                    .sorted()
                    .forEach(field -> evidence.add(new Evidence(field, 0, quote.span(), words)));
            for (int ordinal = 0; ordinal < named.size(); ordinal++) {
                if (quote.participants().contains(named.get(ordinal).actor())) {
                    evidence.add(new Evidence(MentionField.PARTICIPANT, ordinal, quote.span(), words));
                }
            }
        }
        return evidence;
    }
}

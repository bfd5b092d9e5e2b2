package org.dragoman.event;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.PlaceKind;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the fields on which an event's mentions contradict each other, and tells which of them a decision settles. */
@Component
class Disputes {

    private static final Speaker REGISTER = new Speaker(new SourceId(0), "", null);

    private final MentionQuery mentions;
    private final DecisionRepository decisions;
    private final RevisionRepository revisions;
    private final ActorService actors;

    Disputes(MentionQuery mentions, DecisionRepository decisions, RevisionRepository revisions, ActorService actors) {
        this.mentions = mentions;
        this.decisions = decisions;
        this.revisions = revisions;
        this.actors = actors;
    }

    /** True if mentions contradict each other on a field that no decision settles. */
    boolean open(Event event, Map<MentionId, Statement> statements) {
        return Statement.FIELDS.stream().anyMatch(field -> open(event, field, statements));
    }

    private boolean open(Event event, MentionField field, Map<MentionId, Statement> statements) {
        return !contradicting(field, statements).isEmpty()
                && decision(event, field)
                        .map(decision -> reopened(event, decision, statements))
                        .orElse(true);
    }

    /** The decision on the field that stands: neither taken back nor overwritten by a later change of the field. */
    private Optional<Decision> decision(Event event, MentionField field) {
        return Optional.ofNullable(decisions.ofEvent(event.id()).get(field)).filter(decision -> {
            EventData decided = revisions.ofSeq(decision.seq()).orElseThrow().after();
            return Objects.equals(value(field, decided), value(field, event.data()));
        });
    }

    private boolean reopened(Event event, Decision decision, Map<MentionId, Statement> statements) {
        Statement decided = decided(event.data(), decision);
        Map<MentionId, Long> since = mentions.since(event.id());
        return statements.entrySet().stream()
                .filter(stated -> since.getOrDefault(stated.getKey(), 0L) > decision.seq())
                .anyMatch(stated -> decided.contradicts(stated.getValue(), decision.field()));
    }

    private Statement decided(EventData data, Decision decision) {
        return new Statement(
                REGISTER,
                decision.madeAt().atZone(ZoneOffset.UTC).toLocalDate(),
                data.type(),
                data.date(),
                data.status(),
                place(data.place()));
    }

    private @Nullable StatedPlace place(@Nullable PlaceId place) {
        return Optional.ofNullable(place)
                .flatMap(actors::place)
                .map(found -> new StatedPlace(found.id(), found.country(), found.kind() == PlaceKind.COUNTRY))
                .orElse(null);
    }

    private static List<MentionId> contradicting(MentionField field, Map<MentionId, Statement> statements) {
        return statements.entrySet().stream()
                .filter(one -> statements.values().stream()
                        .anyMatch(other -> one.getValue().contradicts(other, field)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every contradiction among the accepted mentions, settled or not, in the order of the fields. */
    List<Contradiction> of(Event event, List<EventMention> accepted) {
        Map<MentionId, Statement> statements = mentions.statements(event.id());
        List<Contradiction> found = new ArrayList<>();
        for (MentionField field : Statement.FIELDS) {
            List<MentionId> contradicting = contradicting(field, statements);
            if (!contradicting.isEmpty()) {
                found.add(new Contradiction(
                        field,
                        open(event, field, statements),
                        voices(field, contradicting, accepted),
                        decision(event, field).orElse(null)));
            }
        }
        return found;
    }

    private static List<Contradiction.Voice> voices(
            MentionField field, List<MentionId> contradicting, List<EventMention> accepted) {
        Map<Optional<Object>, List<EventMention>> byValue = new LinkedHashMap<>();
        accepted.stream()
                .filter(mention -> contradicting.contains(mention.mention().id()))
                .forEach(mention -> byValue.computeIfAbsent(
                                Optional.ofNullable(
                                        value(field, mention.mention().data())),
                                _ -> new ArrayList<>())
                        .add(mention));
        return byValue.values().stream().map(Contradiction.Voice::new).toList();
    }

    private static @Nullable Object value(MentionField field, MentionData data) {
        return switch (field) {
            case TYPE -> data.type();
            case DATE -> data.date();
            case STATUS -> data.status();
            case PLACE -> data.place();
            case TRIGGER, PARTICIPANT -> null;
        };
    }

    private static @Nullable Object value(MentionField field, EventData data) {
        return switch (field) {
            case TYPE -> data.type();
            case DATE -> data.date();
            case STATUS -> data.status();
            case PLACE -> data.place();
            case TRIGGER, PARTICIPANT -> null;
        };
    }
}

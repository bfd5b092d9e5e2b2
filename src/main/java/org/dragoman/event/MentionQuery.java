package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.EVIDENCE;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.dragoman.persistence.generated.Tables.MENTION_PARTICIPANT;
import static org.dragoman.persistence.generated.Tables.PLACE;
import static org.dragoman.persistence.generated.Tables.REVISION_MENTION;
import static org.dragoman.persistence.generated.Tables.SOURCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.PlaceKind;
import org.dragoman.article.SourceKind;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.ManyIds;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads mentions with their participants and evidence, and where they were published. */
@Repository
class MentionQuery {

    private final DSLContext jooq;

    MentionQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    Optional<EventMention> find(MentionId id) {
        return where(MENTION.ID.eq(id.value()), 0, 1).stream().findFirst();
    }

    List<Mention> ofArticle(ArticleId article) {
        return where(MENTION.ARTICLE_ID.eq(article.value()), 0, Integer.MAX_VALUE).stream()
                .map(EventMention::mention)
                .toList();
    }

    /** The accepted mentions of each event, by publication date. */
    Map<EventId, List<EventMention>> accepted(Collection<EventId> events) {
        List<Long> ids = events.stream().map(EventId::value).toList();
        Map<EventId, List<EventMention>> accepted =
                where(ManyIds.about(MENTION.EVENT_ID, ids), 0, Integer.MAX_VALUE).stream()
                        .collect(Collectors.groupingBy(found ->
                                Optional.ofNullable(found.mention().event()).orElseThrow()));
        accepted.keySet().retainAll(Set.copyOf(events));
        return accepted;
    }

    List<EventMention> page(MentionState state, int offset, int limit) {
        return where(MENTION.MENTION_STATE.eq(state.code()), offset, limit);
    }

    Map<MentionState, Integer> counts() {
        Map<MentionState, Integer> counts = new EnumMap<>(MentionState.class);
        jooq.select(MENTION.MENTION_STATE, count())
                .from(MENTION)
                .groupBy(MENTION.MENTION_STATE)
                .forEach(row -> counts.put(MentionState.of(row.value1()), row.value2()));
        return counts;
    }

    Map<ArticleId, Map<MentionState, Integer>> counts(Collection<ArticleId> articles) {
        Map<ArticleId, Map<MentionState, Integer>> counts = new HashMap<>();
        jooq.select(MENTION.ARTICLE_ID, MENTION.MENTION_STATE, count())
                .from(MENTION)
                .where(MENTION.ARTICLE_ID.in(
                        articles.stream().map(ArticleId::value).toList()))
                .groupBy(MENTION.ARTICLE_ID, MENTION.MENTION_STATE)
                .forEach(row -> counts.computeIfAbsent(
                                new ArticleId(row.value1()), article -> new EnumMap<>(MentionState.class))
                        .put(MentionState.of(row.value2()), row.value3()));
        return counts;
    }

    /** What the accepted mentions of an event state. */
    Map<MentionId, Statement> statements(EventId event) {
        return statements(List.of(event)).getOrDefault(event, Map.of());
    }

    /** What the accepted mentions of each event state, by publication date. */
    Map<EventId, Map<MentionId, Statement>> statements(Collection<EventId> events) {
        Map<EventId, Map<MentionId, Statement>> statements = new HashMap<>();
        jooq.select(
                        MENTION.EVENT_ID,
                        MENTION.ID,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.SYNDICATION_GROUP,
                        MENTION.EVENT_TYPE,
                        MENTION.DATE_EDTF,
                        MENTION.WORLD_STATUS,
                        SOURCE.ID,
                        SOURCE.KIND,
                        SOURCE.COUNTRY,
                        PLACE.ID,
                        PLACE.COUNTRY,
                        PLACE.KIND)
                .from(MENTION)
                // Each has both; H2 begins with the sources where it may choose.
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(MENTION.ARTICLE_ID))
                .leftJoin(SOURCE)
                .on(SOURCE.ID.eq(ARTICLE.SOURCE_ID))
                .leftJoin(PLACE)
                .on(PLACE.ID.eq(MENTION.PLACE_ID))
                .where(ManyIds.about(
                        MENTION.EVENT_ID, events.stream().map(EventId::value).toList()))
                .orderBy(ARTICLE.PUBLISHED_ON, MENTION.ID)
                .forEach(row -> statements
                        .computeIfAbsent(new EventId(row.value1()), _ -> new LinkedHashMap<>())
                        .put(new MentionId(row.value2()), statement(row)));
        return statements;
    }

    private static Statement statement(Record row) {
        SourceId source = new SourceId(row.get(SOURCE.ID));
        boolean official = SourceKind.of(row.get(SOURCE.KIND)) == SourceKind.MINISTRY;
        Long text = row.get(ARTICLE.SYNDICATION_GROUP);
        String group = text == null ? source.toString() : "text " + text;
        Long place = row.get(PLACE.ID);
        return new Statement(
                new Speaker(source, group, official ? row.get(SOURCE.COUNTRY) : null),
                row.get(ARTICLE.PUBLISHED_ON),
                EventType.of(row.get(MENTION.EVENT_TYPE)).orElseThrow(),
                eventDate(row.get(MENTION.DATE_EDTF)),
                WorldStatus.of(row.get(MENTION.WORLD_STATUS)),
                place == null
                        ? null
                        : new StatedPlace(
                                new PlaceId(place),
                                row.get(PLACE.COUNTRY),
                                PlaceKind.of(row.get(PLACE.KIND)) == PlaceKind.COUNTRY));
    }

    /** The revision by which each mention came to the event. */
    Map<MentionId, Long> since(EventId event) {
        return jooq.select(REVISION_MENTION.MENTION_ID, max(REVISION_MENTION.SEQ))
                .from(REVISION_MENTION)
                .where(REVISION_MENTION.TO_EVENT.eq(event.value()))
                .groupBy(REVISION_MENTION.MENTION_ID)
                .fetchMap(row -> new MentionId(row.value1()), row -> row.value2());
    }

    /** The mentions of the condition by publication date, article and order within it. */
    private List<EventMention> where(Condition condition, int offset, int limit) {
        var rows = jooq.select(
                        MENTION.asterisk(),
                        ARTICLE.LANGUAGE,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.TITLE,
                        SOURCE.CODE,
                        SOURCE.NAME)
                .from(MENTION)
                // Each has both; H2 begins with the sources where it may choose.
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(MENTION.ARTICLE_ID))
                .leftJoin(SOURCE)
                .on(SOURCE.ID.eq(ARTICLE.SOURCE_ID))
                .where(condition)
                .orderBy(ARTICLE.PUBLISHED_ON, ARTICLE.ID, MENTION.ORDINAL)
                .offset(offset)
                .limit(limit)
                .fetch();
        List<Long> ids = rows.getValues(MENTION.ID);
        Map<Long, List<MentionParticipant>> participants = participants(ids);
        Map<Long, List<Evidence>> evidence = evidence(ids);
        return rows.map(row -> new EventMention(
                mention(
                        row,
                        participants.getOrDefault(row.get(MENTION.ID), List.of()),
                        evidence.getOrDefault(row.get(MENTION.ID), List.of())),
                Language.of(row.get(ARTICLE.LANGUAGE)).orElseThrow(),
                row.get(ARTICLE.PUBLISHED_ON),
                row.get(SOURCE.CODE),
                row.get(SOURCE.NAME),
                row.get(ARTICLE.TITLE)));
    }

    /** The participants, each as the actor that stands for it. */
    private Map<Long, List<MentionParticipant>> participants(List<Long> mentions) {
        return jooq.select(
                        MENTION_PARTICIPANT.MENTION_ID,
                        ACTOR.STANDING_ID,
                        MENTION_PARTICIPANT.KIND,
                        MENTION_PARTICIPANT.NAME_TEXT,
                        MENTION_PARTICIPANT.COUNTRY,
                        MENTION_PARTICIPANT.PARTICIPANT_ROLE)
                .from(MENTION_PARTICIPANT)
                .leftJoin(ACTOR)
                .on(ACTOR.ID.eq(MENTION_PARTICIPANT.ACTOR_ID))
                .where(ManyIds.about(MENTION_PARTICIPANT.MENTION_ID, mentions))
                .orderBy(MENTION_PARTICIPANT.MENTION_ID, MENTION_PARTICIPANT.ORDINAL)
                .fetchGroups(
                        MENTION_PARTICIPANT.MENTION_ID,
                        mapping((mention, actor, kind, name, country, role) -> new MentionParticipant(
                                actor == null ? null : new ActorId(actor),
                                ActorKind.of(kind),
                                name,
                                country,
                                ParticipantRole.of(role))));
    }

    private Map<Long, List<Evidence>> evidence(List<Long> mentions) {
        return jooq.select(
                        EVIDENCE.MENTION_ID,
                        EVIDENCE.FIELD,
                        EVIDENCE.ORDINAL,
                        EVIDENCE.SPAN_START,
                        EVIDENCE.SPAN_END,
                        EVIDENCE.QUOTE)
                .from(EVIDENCE)
                .where(ManyIds.about(EVIDENCE.MENTION_ID, mentions))
                .orderBy(EVIDENCE.ID)
                .fetchGroups(
                        EVIDENCE.MENTION_ID,
                        mapping((mention, field, ordinal, start, end, quote) ->
                                new Evidence(MentionField.of(field), ordinal, new TextSpan(start, end), quote)));
    }

    private static Mention mention(Record row, List<MentionParticipant> participants, List<Evidence> evidence) {
        Long event = row.get(MENTION.EVENT_ID);
        Long place = row.get(MENTION.PLACE_ID);
        MentionData data = new MentionData(
                EventType.of(row.get(MENTION.EVENT_TYPE)).orElseThrow(),
                eventDate(row.get(MENTION.DATE_EDTF)),
                WorldStatus.of(row.get(MENTION.WORLD_STATUS)),
                place == null ? null : new PlaceId(place),
                row.get(MENTION.PLACE_NAME),
                participants,
                row.get(MENTION.CONFIDENCE),
                evidence);
        return new Mention(
                new MentionId(row.get(MENTION.ID)),
                new ArticleId(row.get(MENTION.ARTICLE_ID)),
                data,
                MentionState.of(row.get(MENTION.MENTION_STATE)),
                event == null ? null : new EventId(event),
                row.get(MENTION.DECIDED_BY),
                row.get(MENTION.DECIDED_AT),
                row.get(MENTION.REASON));
    }

    private static @Nullable EventDate eventDate(@Nullable String edtf) {
        return edtf == null ? null : EventDate.parse(edtf);
    }
}

package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.EVENT;
import static org.dragoman.persistence.generated.Tables.EVENT_LINK;
import static org.dragoman.persistence.generated.Tables.EVENT_TEXT;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.dragoman.persistence.generated.Tables.PARTICIPATION;
import static org.dragoman.persistence.generated.Tables.REVISION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.ManyIds;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads events with their texts and participations. */
@Repository
class EventQuery {

    /** So long an event may have been going on already to be a neighbour; the index of the dates reads no more. */
    private static final int NEIGHBOURHOOD_DAYS = 366;

    private final DSLContext jooq;
    private final LinkQuery links;

    EventQuery(DSLContext jooq, LinkQuery links) {
        this.jooq = jooq;
        this.links = links;
    }

    /** An event and the sequence number of its last revision. */
    record Revised(Event event, long seq) {}

    Optional<Event> find(EventId id) {
        return revised(id).map(Revised::event);
    }

    Optional<Revised> revised(EventId id) {
        return where(EVENT.ID.eq(id.value())).stream().findFirst();
    }

    List<Revised> revised(Collection<EventId> ids) {
        Set<Long> wanted = ids.stream().map(EventId::value).collect(Collectors.toSet());
        return where(ManyIds.about(EVENT.ID, wanted), event -> ManyIds.about(event, wanted)).stream()
                .filter(revised -> wanted.contains(revised.event().id().value()))
                .toList();
    }

    /** The next published events by id. */
    List<Revised> publishedAfter(EventId id, int limit) {
        Condition published = EVENT.EDITORIAL_STATE.eq(EditorialState.PUBLISHED.code());
        List<Long> page = jooq.select(EVENT.ID)
                .from(EVENT)
                .where(published.and(EVENT.ID.gt(id.value())))
                .orderBy(EVENT.ID)
                .limit(limit)
                .fetch(EVENT.ID);
        if (page.isEmpty()) {
            return List.of();
        }
        Function<Field<Long>, Condition> within = event -> event.between(page.getFirst(), page.getLast());
        return where(published.and(within.apply(EVENT.ID)), within);
    }

    /** The highest id of a published event; 0 where there is none. */
    long lastPublished() {
        return jooq.select(coalesce(max(EVENT.ID), 0L))
                .from(EVENT)
                .where(EVENT.EDITORIAL_STATE.eq(EditorialState.PUBLISHED.code()))
                .fetchSingle()
                .value1();
    }

    /** Published events whose sources contradict each other. */
    List<Revised> disputed() {
        return where(EVENT.EDITORIAL_STATE
                .eq(EditorialState.PUBLISHED.code())
                .and(EVENT.VERIFICATION.eq(Verification.DISPUTED.code())));
    }

    /**
     * Published events that are planned for a time before the day, of which no accepted mention says what became of them.
     */
    List<Revised> dueBefore(LocalDate day) {
        return where(EVENT.EDITORIAL_STATE
                .eq(EditorialState.PUBLISHED.code())
                .and(EVENT.WORLD_STATUS.in(codes(WorldStatus::planned)))
                .and(EVENT.LATEST_END.lt(day))
                .and(notExists(selectOne()
                        .from(MENTION)
                        .where(MENTION.EVENT_ID.eq(EVENT.ID))
                        .and(MENTION.WORLD_STATUS.notIn(codes(WorldStatus::planned))))));
    }

    private static List<String> codes(Predicate<WorldStatus> wanted) {
        return Arrays.stream(WorldStatus.values())
                .filter(wanted)
                .map(WorldStatus::code)
                .toList();
    }

    /** Published events that may have been going on at some time from the first to the last day; undated ones are not. */
    List<Revised> publishedOverlapping(LocalDate first, LocalDate last) {
        return where(EVENT.EDITORIAL_STATE
                .eq(EditorialState.PUBLISHED.code())
                .and(EVENT.DATE_EDTF.isNotNull())
                .and(EVENT.EARLIEST_START.isNull().or(EVENT.EARLIEST_START.le(last)))
                .and(EVENT.LATEST_END.isNull().or(EVENT.LATEST_END.ge(first))));
    }

    /** The events in which one of the actors takes part by its own record, retracted or not. */
    List<Event> takenPartIn(Collection<ActorId> actors) {
        return where(EVENT.ID.in(select(PARTICIPATION.EVENT_ID)
                        .from(PARTICIPATION)
                        .where(PARTICIPATION.ACTOR_ID.in(
                                actors.stream().map(ActorId::value).toList()))))
                .stream()
                .map(Revised::event)
                .toList();
    }

    /**
     * The most important published events that may have been going on at some time from the first to the last day, none of
     * which may have begun much earlier; by id.
     */
    List<Revised> neighbours(LocalDate first, LocalDate last, @Nullable EventId except, int limit) {
        return revised(jooq.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.EARLIEST_START.between(first.minusDays(NEIGHBOURHOOD_DAYS), last))
                .and(EVENT.LATEST_END.ge(first))
                .and(EVENT.EDITORIAL_STATE.eq(EditorialState.PUBLISHED.code()))
                .and(except == null ? noCondition() : EVENT.ID.ne(except.value()))
                .orderBy(EVENT.IMPORTANCE.desc(), EVENT.ID)
                .limit(limit)
                .fetch(mapping(EventId::new)));
    }

    private record Text(String language, String title, String summary) {}

    private List<Revised> where(Condition events) {
        return where(events, event -> event.in(select(EVENT.ID).from(EVENT).where(events)));
    }

    /**
     * The events of the condition, by id: one query each for events, texts and participations, whatever their number.
     *
     * @param owners holds for a column with the ids of these events, perhaps of others too
     */
    private List<Revised> where(Condition events, Function<Field<Long>, Condition> owners) {
        Map<Long, List<Text>> texts = jooq.select(
                        EVENT_TEXT.EVENT_ID, EVENT_TEXT.LANGUAGE, EVENT_TEXT.TITLE, EVENT_TEXT.SUMMARY)
                .from(EVENT_TEXT)
                .where(owners.apply(EVENT_TEXT.EVENT_ID))
                .fetchGroups(
                        EVENT_TEXT.EVENT_ID,
                        mapping((event, language, title, summary) -> new Text(language, title, summary)));
        Map<Long, List<Participation>> participations = jooq.select(
                        PARTICIPATION.EVENT_ID,
                        PARTICIPATION.ACTOR_ID,
                        PARTICIPATION.PARTICIPANT_ROLE,
                        PARTICIPATION.OFFICE,
                        PARTICIPATION.PROTOCOL_LEVEL)
                .from(PARTICIPATION)
                .where(owners.apply(PARTICIPATION.EVENT_ID))
                .orderBy(PARTICIPATION.EVENT_ID, PARTICIPATION.ORDINAL)
                .fetchGroups(
                        PARTICIPATION.EVENT_ID,
                        mapping((event, actor, role, office, level) ->
                                new Participation(new ActorId(actor), ParticipantRole.of(role), office, level)));
        Map<Long, List<EventLink>> related = links.ofEvents(owners.apply(EVENT_LINK.EVENT_ID));
        return jooq.select(
                        EVENT.ID,
                        EVENT.VERSION,
                        row(EVENT.EVENT_TYPE, EVENT.DATE_EDTF, EVENT.WORLD_STATUS, EVENT.PLACE_ID, EVENT.IMPORTANCE_PIN)
                                .mapping(EventQuery::data),
                        row(EVENT.PRINTED_LEVEL, EVENT.EVENT_FORMAT, EVENT.EVENT_SETTING)
                                .mapping(EventQuery::manner),
                        EVENT.PARENT_ID,
                        EVENT.VERIFICATION,
                        EVENT.EDITORIAL_STATE,
                        EVENT.IMPORTANCE,
                        EVENT.SAMPLE,
                        REVISION.SEQ)
                .from(EVENT)
                .join(REVISION)
                .on(REVISION.EVENT_ID.eq(EVENT.ID).and(REVISION.VERSION.eq(EVENT.VERSION)))
                .where(events)
                .orderBy(EVENT.ID)
                .fetch(mapping((id, version, data, manner, parent, verification, state, importance, sample, seq) ->
                        new Revised(
                                new Event(
                                        new EventId(id),
                                        version,
                                        told(data, texts.getOrDefault(id, List.of()))
                                                .withManner(manner)
                                                .withParticipations(participations.getOrDefault(id, List.of()))
                                                .withLinks(new EventLinks(
                                                        parent == null ? null : new EventId(parent),
                                                        related.getOrDefault(id, List.of()))),
                                        Verification.of(verification),
                                        EditorialState.of(state),
                                        importance,
                                        sample),
                                seq)));
    }

    private static EventData data(String type, @Nullable String date, String status, @Nullable Long place, String pin) {
        return new EventData(
                        EventType.of(type).orElseThrow(),
                        date == null ? null : EventDate.parse(date),
                        WorldStatus.of(status),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        place == null ? null : new PlaceId(place),
                        List.of())
                .withPin(ImportancePin.of(pin));
    }

    private static Manner manner(String printedLevel, @Nullable String format, @Nullable String setting) {
        return new Manner(
                printedLevel,
                format == null ? null : EventFormat.of(format),
                setting == null ? null : EventSetting.of(setting));
    }

    private static EventData told(EventData data, List<Text> texts) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, String> summaries = new EnumMap<>(Language.class);
        for (Text text : texts) {
            Language language = Language.of(text.language).orElseThrow();
            titles.put(language, text.title);
            summaries.put(language, text.summary);
        }
        return data.withTitle(new LocalizedText(titles)).withSummary(new LocalizedText(summaries));
    }
}

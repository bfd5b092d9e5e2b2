package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.EVENT;
import static org.dragoman.persistence.generated.Tables.EVENT_LINK;
import static org.dragoman.persistence.generated.Tables.EVENT_TEXT;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.dragoman.persistence.generated.Tables.PARTICIPATION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.kernel.DatePrecision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.PlaceId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes events with their texts and participations. */
@Repository
class EventRepository {

    private final DSLContext jooq;

    EventRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Inserts a published event at version 1 with nothing derived yet. */
    EventId insert(EventData data, boolean sample) {
        EventId id = new EventId(jooq.insertInto(EVENT)
                .set(columns(data))
                .set(EVENT.VERSION, 1)
                .set(EVENT.EDITORIAL_STATE, EditorialState.PUBLISHED.code())
                .set(EVENT.VERIFICATION, Verification.UNVERIFIED.code())
                .set(EVENT.IMPORTANCE, 0)
                .set(EVENT.SAMPLE, sample)
                .returningResult(EVENT.ID)
                .fetchSingle()
                .value1());
        insertParts(id, data);
        return id;
    }

    /** Replaces the content of an event. */
    void update(EventId id, int version, Edit edit) {
        EventId mergedInto = edit.mergedInto();
        jooq.update(EVENT)
                .set(columns(edit.data()))
                .set(EVENT.VERSION, version)
                .set(EVENT.EDITORIAL_STATE, edit.state().code())
                .set(EVENT.MERGED_INTO, mergedInto == null ? null : mergedInto.value())
                .where(EVENT.ID.eq(id.value()))
                .execute();
        deleteParts(List.of(id.value()));
        insertParts(id, edit.data());
    }

    void standing(Map<EventId, Standing> derived) {
        jooq.batch(derived.entrySet().stream()
                        .map(each -> jooq.update(EVENT)
                                .set(
                                        EVENT.VERIFICATION,
                                        each.getValue().verification().code())
                                .set(EVENT.IMPORTANCE, each.getValue().importance())
                                .where(EVENT.ID.eq(each.getKey().value())))
                        .toList())
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> columns(EventData data) {
        EventDate date = data.date();
        PlaceId place = data.place();
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(EVENT.EVENT_TYPE, data.type().code());
        columns.put(EVENT.WORLD_STATUS, data.status().code());
        columns.put(EVENT.PLACE_ID, place == null ? null : place.value());
        columns.put(EVENT.DATE_EDTF, date == null ? null : date.toString());
        columns.put(EVENT.EARLIEST_START, date == null ? null : date.earliestStart());
        columns.put(EVENT.LATEST_START, date == null ? null : date.latestStart());
        columns.put(EVENT.EARLIEST_END, date == null ? null : date.earliestEnd());
        columns.put(EVENT.LATEST_END, date == null ? null : date.latestEnd());
        columns.put(EVENT.DATE_PRECISION, (date == null ? DatePrecision.NONE : date.precision()).code());
        putManner(columns, data.manner());
        columns.put(EVENT.IMPORTANCE_PIN, data.pin().code());
        EventId parent = data.links().parent();
        columns.put(EVENT.PARENT_ID, parent == null ? null : parent.value());
        return columns;
    }

    private static void putManner(Map<Field<?>, @Nullable Object> columns, Manner manner) {
        EventFormat format = manner.format();
        EventSetting setting = manner.setting();
        columns.put(EVENT.PRINTED_LEVEL, manner.printedLevel());
        columns.put(EVENT.EVENT_FORMAT, format == null ? null : format.code());
        columns.put(EVENT.EVENT_SETTING, setting == null ? null : setting.code());
    }

    private void insertParts(EventId id, EventData data) {
        for (var language : data.title().texts().keySet()) {
            insertText(
                    id,
                    language.code(),
                    data.title().in(language).orElse(""),
                    data.summary().in(language).orElse(""));
        }
        data.summary().texts().forEach((language, summary) -> {
            if (data.title().in(language).isEmpty()) {
                insertText(id, language.code(), "", summary);
            }
        });
        short ordinal = 0;
        for (Participation participation : data.participations()) {
            jooq.insertInto(PARTICIPATION)
                    .set(PARTICIPATION.EVENT_ID, id.value())
                    .set(PARTICIPATION.ORDINAL, ordinal++)
                    .set(PARTICIPATION.ACTOR_ID, participation.actor().value())
                    .set(PARTICIPATION.PARTICIPANT_ROLE, participation.role().code())
                    .set(PARTICIPATION.OFFICE, participation.office())
                    .set(PARTICIPATION.PROTOCOL_LEVEL, participation.level())
                    .execute();
        }
        insertLinks(id, data.links().related());
    }

    private void insertLinks(EventId id, List<EventLink> links) {
        short ordinal = 0;
        for (EventLink link : links) {
            jooq.insertInto(EVENT_LINK)
                    .set(EVENT_LINK.EVENT_ID, id.value())
                    .set(EVENT_LINK.ORDINAL, ordinal++)
                    .set(EVENT_LINK.LINK_KIND, link.kind().code())
                    .set(EVENT_LINK.OTHER_ID, link.other().value())
                    .execute();
        }
    }

    private void insertText(EventId id, String language, String title, String summary) {
        jooq.insertInto(EVENT_TEXT)
                .set(EVENT_TEXT.EVENT_ID, id.value())
                .set(EVENT_TEXT.LANGUAGE, language)
                .set(EVENT_TEXT.TITLE, title)
                .set(EVENT_TEXT.SUMMARY, summary)
                .execute();
    }

    private void deleteParts(List<Long> events) {
        jooq.deleteFrom(EVENT_TEXT).where(EVENT_TEXT.EVENT_ID.in(events)).execute();
        jooq.deleteFrom(PARTICIPATION).where(PARTICIPATION.EVENT_ID.in(events)).execute();
        jooq.deleteFrom(EVENT_LINK).where(EVENT_LINK.EVENT_ID.in(events)).execute();
    }

    /** The events of the sample desk that no mention rests on and that no event names. */
    List<EventId> sampleWithoutMention() {
        var naming = EVENT.as("naming");
        return jooq.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.SAMPLE)
                .and(notExists(selectOne().from(MENTION).where(MENTION.EVENT_ID.eq(EVENT.ID))))
                .and(notExists(selectOne().from(naming).where(naming.PARENT_ID.eq(EVENT.ID))))
                .and(notExists(selectOne().from(EVENT_LINK).where(EVENT_LINK.OTHER_ID.eq(EVENT.ID))))
                .orderBy(EVENT.ID)
                .fetch(row -> new EventId(row.value1()));
    }

    boolean hasSample() {
        return jooq.fetchExists(EVENT, EVENT.SAMPLE.isTrue());
    }

    /** Makes the events of the sample desk the desk's own. */
    void adoptSample() {
        jooq.update(EVENT).set(EVENT.SAMPLE, false).where(EVENT.SAMPLE).execute();
    }

    void delete(List<EventId> events) {
        List<Long> ids = events.stream().map(EventId::value).toList();
        deleteParts(ids);
        jooq.deleteFrom(EVENT).where(EVENT.ID.in(ids)).execute();
    }
}

package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.EVIDENCE;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.dragoman.persistence.generated.Tables.MENTION_PARTICIPANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.PlaceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes mentions with their participants and evidence. */
@Repository
class MentionRepository {

    /** Longest name of a participant or place in characters; a longer one is cut. */
    private static final int NAME_LENGTH = 300;

    /** Longest quote in characters; a longer one is cut, its span stays whole. */
    private static final int QUOTE_LENGTH = 4000;

    private final DSLContext jooq;
    private final Clock clock;

    MentionRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** Appends a proposed mention to those of the article. */
    MentionId insert(ArticleId article, MentionData data) {
        int ordinal = jooq.select(coalesce(max(MENTION.ORDINAL), inline((short) -1)))
                        .from(MENTION)
                        .where(MENTION.ARTICLE_ID.eq(article.value()))
                        .fetchSingle()
                        .value1()
                + 1;
        MentionId id = new MentionId(jooq.insertInto(MENTION)
                .set(columns(data))
                .set(MENTION.ARTICLE_ID, article.value())
                .set(MENTION.ORDINAL, (short) ordinal)
                .set(MENTION.MENTION_STATE, MentionState.PROPOSED.code())
                .returningResult(MENTION.ID)
                .fetchSingle()
                .value1());
        insertParts(id, data);
        return id;
    }

    void update(MentionId id, MentionData data) {
        jooq.update(MENTION).set(columns(data)).where(MENTION.ID.eq(id.value())).execute();
        deleteParts(MENTION.ID.eq(id.value()));
        insertParts(id, data);
    }

    private static Map<Field<?>, @Nullable Object> columns(MentionData data) {
        EventDate date = data.date();
        PlaceId place = data.place();
        String placeName = data.placeName();
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(MENTION.EVENT_TYPE, data.type().code());
        columns.put(MENTION.DATE_EDTF, date == null ? null : date.toString());
        columns.put(MENTION.WORLD_STATUS, data.status().code());
        columns.put(MENTION.PLACE_ID, place == null ? null : place.value());
        columns.put(MENTION.PLACE_NAME, placeName == null ? null : cut(placeName, NAME_LENGTH));
        columns.put(MENTION.CONFIDENCE, data.confidence());
        return columns;
    }

    private void insertParts(MentionId id, MentionData data) {
        short ordinal = 0;
        for (MentionParticipant participant : data.participants()) {
            ActorId actor = participant.actor();
            jooq.insertInto(MENTION_PARTICIPANT)
                    .set(MENTION_PARTICIPANT.MENTION_ID, id.value())
                    .set(MENTION_PARTICIPANT.ORDINAL, ordinal++)
                    .set(MENTION_PARTICIPANT.ACTOR_ID, actor == null ? null : actor.value())
                    .set(MENTION_PARTICIPANT.KIND, participant.kind().code())
                    .set(MENTION_PARTICIPANT.NAME_TEXT, cut(participant.name(), NAME_LENGTH))
                    .set(MENTION_PARTICIPANT.COUNTRY, participant.country())
                    .set(
                            MENTION_PARTICIPANT.PARTICIPANT_ROLE,
                            participant.role().code())
                    .execute();
        }
        for (Evidence evidence : data.evidence()) {
            jooq.insertInto(EVIDENCE)
                    .set(EVIDENCE.MENTION_ID, id.value())
                    .set(EVIDENCE.FIELD, evidence.field().code())
                    .set(EVIDENCE.ORDINAL, (short) evidence.ordinal())
                    .set(EVIDENCE.SPAN_START, evidence.span().start())
                    .set(EVIDENCE.SPAN_END, evidence.span().end())
                    .set(EVIDENCE.QUOTE, cut(evidence.quote(), QUOTE_LENGTH))
                    .execute();
        }
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /**
     * Records a decision.
     *
     * @param event the event it was accepted into; {@code null} for a rejection
     */
    void decide(MentionId id, MentionState state, @Nullable EventId event, String by, String reason) {
        jooq.update(MENTION)
                .set(MENTION.MENTION_STATE, state.code())
                .set(MENTION.EVENT_ID, event == null ? null : event.value())
                .set(MENTION.DECIDED_BY, by)
                .set(MENTION.DECIDED_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .set(MENTION.REASON, reason.strip())
                .where(MENTION.ID.eq(id.value()))
                .execute();
    }

    /** Makes the mention proposed again, as if nothing had been decided. */
    void reopen(MentionId id) {
        jooq.update(MENTION)
                .set(MENTION.MENTION_STATE, MentionState.PROPOSED.code())
                .setNull(MENTION.EVENT_ID)
                .setNull(MENTION.DECIDED_BY)
                .setNull(MENTION.DECIDED_AT)
                .setNull(MENTION.REASON)
                .where(MENTION.ID.eq(id.value()))
                .execute();
    }

    /** Lets an accepted mention rest with another event. */
    void move(MentionId id, EventId event) {
        jooq.update(MENTION)
                .set(MENTION.EVENT_ID, event.value())
                .where(MENTION.ID.eq(id.value()))
                .execute();
    }

    boolean fromSample(MentionId id) {
        return jooq.select(ARTICLE.SAMPLE)
                .from(ARTICLE)
                .join(MENTION)
                .on(MENTION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(MENTION.ID.eq(id.value()))
                .fetchSingle()
                .value1();
    }

    /** The events that mentions of sample articles were accepted into. */
    List<EventId> eventsOfSample() {
        return jooq.selectDistinct(MENTION.EVENT_ID)
                .from(MENTION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(MENTION.ARTICLE_ID))
                .where(ARTICLE.SAMPLE)
                .and(MENTION.EVENT_ID.isNotNull())
                .orderBy(MENTION.EVENT_ID)
                .fetch(mapping(EventId::new));
    }

    void removeSample() {
        Condition sample =
                MENTION.ARTICLE_ID.in(select(ARTICLE.ID).from(ARTICLE).where(ARTICLE.SAMPLE));
        deleteParts(sample);
        jooq.deleteFrom(MENTION).where(sample).execute();
    }

    private void deleteParts(Condition mentions) {
        var ids = select(MENTION.ID).from(MENTION).where(mentions);
        jooq.deleteFrom(EVIDENCE).where(EVIDENCE.MENTION_ID.in(ids)).execute();
        jooq.deleteFrom(MENTION_PARTICIPANT)
                .where(MENTION_PARTICIPANT.MENTION_ID.in(ids))
                .execute();
    }
}

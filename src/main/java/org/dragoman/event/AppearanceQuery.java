package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.EVENT;
import static org.dragoman.persistence.generated.Tables.EVENT_TEXT;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.dragoman.persistence.generated.Tables.MENTION_PARTICIPANT;
import static org.dragoman.persistence.generated.Tables.PARTICIPATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.Appearances;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Reads in which events actors take part and which articles name them. */
@Repository
class AppearanceQuery {

    private final DSLContext jooq;

    AppearanceQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** All whom the actor stands for. */
    private static Select<Record1<Long>> records(ActorId actor) {
        return select(ACTOR.ID).from(ACTOR).where(ACTOR.STANDING_ID.eq(actor.value()));
    }

    private static Condition published(ActorId actor) {
        return PARTICIPATION.ACTOR_ID.in(records(actor)).and(EVENT.EDITORIAL_STATE.eq(EditorialState.PUBLISHED.code()));
    }

    int events(ActorId actor) {
        return jooq.fetchCount(jooq.selectDistinct(EVENT.ID)
                .from(PARTICIPATION)
                .join(EVENT)
                .on(EVENT.ID.eq(PARTICIPATION.EVENT_ID))
                .where(published(actor)));
    }

    /** Once each, in the first role of the actor; participation_actor_index serves it. */
    List<Appearances.InEvent> events(ActorId actor, int offset, int limit) {
        var found = jooq.select(
                        EVENT.ID, EVENT.EVENT_TYPE, EVENT.DATE_EDTF, EVENT.WORLD_STATUS, PARTICIPATION.PARTICIPANT_ROLE)
                .from(PARTICIPATION)
                .join(EVENT)
                .on(EVENT.ID.eq(PARTICIPATION.EVENT_ID))
                .where(published(actor))
                .and(PARTICIPATION.ORDINAL.eq(firstPart(actor)))
                .orderBy(EVENT.EARLIEST_START.desc().nullsLast(), EVENT.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch();
        Map<Long, LocalizedText> titles = titles(found.getValues(EVENT.ID));
        return found.map(mapping((id, type, date, status, role) -> new Appearances.InEvent(
                new EventId(id),
                titles.getOrDefault(id, LocalizedText.EMPTY),
                EventType.of(type).orElseThrow(),
                date == null ? null : EventDate.parse(date),
                WorldStatus.of(status),
                ParticipantRole.of(role))));
    }

    private static Field<Short> firstPart(ActorId actor) {
        var own = PARTICIPATION.as("own");
        return select(min(own.ORDINAL))
                .from(own)
                .where(own.EVENT_ID.eq(EVENT.ID).and(own.ACTOR_ID.in(records(actor))))
                .asField();
    }

    private Map<Long, LocalizedText> titles(List<Long> events) {
        Map<Long, Map<Language, String>> texts = new LinkedHashMap<>();
        jooq.select(EVENT_TEXT.EVENT_ID, EVENT_TEXT.LANGUAGE, EVENT_TEXT.TITLE)
                .from(EVENT_TEXT)
                .where(EVENT_TEXT.EVENT_ID.in(events))
                .forEach(row -> texts.computeIfAbsent(row.value1(), _ -> new EnumMap<>(Language.class))
                        .put(Language.of(row.value2()).orElseThrow(), row.value3()));
        Map<Long, LocalizedText> titles = new LinkedHashMap<>();
        texts.forEach((event, words) -> titles.put(event, new LocalizedText(words)));
        return titles;
    }

    List<Appearances.InArticle> articles(ActorId actor, int limit) {
        return jooq.select(ARTICLE.ID, ARTICLE.TITLE, ARTICLE.LANGUAGE, ARTICLE.PUBLISHED_ON)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(select(MENTION.ARTICLE_ID)
                        .from(MENTION)
                        .join(MENTION_PARTICIPANT)
                        .on(MENTION_PARTICIPANT.MENTION_ID.eq(MENTION.ID))
                        .where(MENTION_PARTICIPANT.ACTOR_ID.in(records(actor)))
                        .and(MENTION.MENTION_STATE.ne(MentionState.REJECTED.code()))))
                .orderBy(ARTICLE.PUBLISHED_ON.desc(), ARTICLE.ID.desc())
                .limit(limit)
                .fetch(mapping((id, title, language, publishedOn) -> new Appearances.InArticle(
                        new ArticleId(id), title, Language.of(language).orElseThrow(), publishedOn)));
    }
}

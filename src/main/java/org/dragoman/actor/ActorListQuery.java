package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.ACTOR_NAME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.kernel.ActorId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Repository;

/** Reads pages of the list of actors. */
@Repository
class ActorListQuery {

    /** Whoever an actor stands for, itself among them. */
    private static final org.dragoman.persistence.generated.tables.Actor MEMBER = ACTOR.as("member");

    private final DSLContext jooq;
    private final ActorQuery actors;

    ActorListQuery(DSLContext jooq, ActorQuery actors) {
        this.jooq = jooq;
        this.actors = actors;
    }

    /** The best found first where there are words, then by protocol level and code. */
    List<ActorSummary> page(ActorFilter filter, int offset, int limit) {
        NameQuery words = NameQuery.of(filter.words());
        List<OrderField<?>> order = new ArrayList<>();
        if (!words.isEmpty()) {
            order.add(min(words.rank(ACTOR_NAME.FOLDED)));
        }
        order.add(coalesce(ACTOR.USUAL_LEVEL, inline((short) 10)));
        order.add(ACTOR.CODE);
        order.add(ACTOR.ID);
        List<ActorId> found = jooq.select(ACTOR.ID)
                .from(ACTOR)
                .join(MEMBER)
                .on(MEMBER.STANDING_ID.eq(ACTOR.ID))
                .join(ACTOR_NAME)
                .on(ACTOR_NAME.ACTOR_ID.eq(MEMBER.ID))
                .where(wanted(filter))
                .and(words.isEmpty() ? noCondition() : words.matches(ACTOR_NAME.FOLDED))
                .groupBy(ACTOR.ID, ACTOR.USUAL_LEVEL, ACTOR.CODE)
                .orderBy(order)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(ActorId::new));
        Map<ActorId, ActorSummary> summaries = actors.summaries(found);
        return found.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }

    int count(ActorFilter filter) {
        NameQuery words = NameQuery.of(filter.words());
        Condition named = words.isEmpty()
                ? noCondition()
                : ACTOR.ID.in(select(MEMBER.STANDING_ID)
                        .from(MEMBER)
                        .join(ACTOR_NAME)
                        .on(ACTOR_NAME.ACTOR_ID.eq(MEMBER.ID))
                        .where(words.matches(ACTOR_NAME.FOLDED)));
        return jooq.fetchCount(ACTOR, wanted(filter).and(named));
    }

    /** Actors that stand for themselves. */
    private static Condition wanted(ActorFilter filter) {
        Condition kind = filter.kind() == null
                ? noCondition()
                : ACTOR.KIND.eq(filter.kind().code());
        Condition standing = ACTOR.MERGED_INTO.isNull().and(kind);
        return filter.country() == null ? standing : standing.and(ACTOR.COUNTRY.eq(filter.country()));
    }
}

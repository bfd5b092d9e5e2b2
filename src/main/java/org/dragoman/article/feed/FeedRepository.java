package org.dragoman.article.feed;

import static org.dragoman.persistence.generated.Tables.FEED;
import static org.dragoman.persistence.generated.Tables.FEED_ENTRY;
import static org.dragoman.persistence.generated.Tables.SOURCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.reading.ReadingProblem;
import org.dragoman.article.reading.Validators;
import org.dragoman.kernel.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes feeds and the entries they had. */
@Repository
class FeedRepository {

    private static final String SEPARATOR = "\n";

    private final DSLContext jooq;

    FeedRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** All feeds by the name of their source. */
    List<Feed> all() {
        return where(noCondition());
    }

    Optional<Feed> find(long id) {
        return where(FEED.ID.eq(id)).stream().findFirst();
    }

    /** Active feeds that it is time to ask and that no node is asking. */
    List<Feed> due(Instant now) {
        return where(dueAt(now));
    }

    private static Condition dueAt(Instant now) {
        return FEED.NEXT_POLL_AT
                .le(now)
                .and(FEED.ACTIVE)
                .and(FEED.LEASED_UNTIL.isNull().or(FEED.LEASED_UNTIL.lt(now)));
    }

    private List<Feed> where(Condition condition) {
        return jooq.select(
                        FEED.ID,
                        FEED.ADDRESS,
                        FEED.SOURCE_ID,
                        SOURCE.NAME,
                        FEED.ACTIVE,
                        FEED.ETAG,
                        FEED.LAST_MODIFIED,
                        FEED.NEXT_POLL_AT,
                        FEED.POLLED_AT,
                        FEED.PROBLEM,
                        FEED.PROBLEM_DETAIL,
                        FEED.FAILURES,
                        FEED.ARTICLES)
                .from(FEED)
                .join(SOURCE)
                .on(SOURCE.ID.eq(FEED.SOURCE_ID))
                .where(condition)
                .orderBy(lower(SOURCE.NAME), FEED.ID)
                .fetch(mapping(
                        (id, address, source, name, active, etag, modified, next, polled, why, detail, failures, n) ->
                                new Feed(
                                        id,
                                        address,
                                        new SourceId(source),
                                        name,
                                        active,
                                        new Validators(etag, modified),
                                        next,
                                        polled,
                                        problem(why, detail),
                                        failures,
                                        n)));
    }

    private static Feed.@Nullable Problem problem(@Nullable String problem, @Nullable String detail) {
        if (problem == null) {
            return null;
        }
        List<String> arguments = detail == null || detail.isEmpty() ? List.of() : List.of(detail.split(SEPARATOR, -1));
        return new Feed.Problem(ReadingProblem.valueOf(problem), arguments);
    }

    /** Inserts a feed unless there is one with the address. */
    boolean insert(String address, String sha256, SourceId source, String addedBy, Instant now) {
        return jooq.insertInto(FEED)
                        .set(FEED.ADDRESS, address)
                        .set(FEED.ADDRESS_SHA256, sha256)
                        .set(FEED.SOURCE_ID, source.value())
                        .set(FEED.ACTIVE, true)
                        .set(FEED.NEXT_POLL_AT, now)
                        .set(FEED.FAILURES, 0)
                        .set(FEED.ARTICLES, 0)
                        .set(FEED.ADDED_BY, addedBy)
                        .set(FEED.ADDED_AT, now)
                        .onConflict(FEED.ADDRESS_SHA256)
                        .doNothing()
                        .execute()
                == 1;
    }

    void setActive(long id, boolean active, Instant next) {
        jooq.update(FEED)
                .set(FEED.ACTIVE, active)
                .set(FEED.NEXT_POLL_AT, next)
                .where(FEED.ID.eq(id))
                .execute();
    }

    void setDue(long id, Instant now) {
        jooq.update(FEED).set(FEED.NEXT_POLL_AT, now).where(FEED.ID.eq(id)).execute();
    }

    void delete(long id) {
        jooq.deleteFrom(FEED).where(FEED.ID.eq(id)).execute();
    }

    /** Takes a due feed for this node; false if another node was first. */
    boolean lease(long id, Instant now, Instant until) {
        return jooq.update(FEED)
                        .set(FEED.LEASED_UNTIL, until)
                        .where(FEED.ID.eq(id))
                        .and(dueAt(now))
                        .execute()
                == 1;
    }

    /** Writes what a poll came to and gives the feed back. */
    void release(
            long id,
            Validators validators,
            Feed.@Nullable Problem problem,
            int failures,
            int added,
            Instant now,
            Instant next) {
        jooq.update(FEED)
                .set(FEED.ETAG, validators.etag())
                .set(FEED.LAST_MODIFIED, validators.lastModified())
                .set(FEED.PROBLEM, problem == null ? null : problem.problem().name())
                .set(FEED.PROBLEM_DETAIL, problem == null ? null : String.join(SEPARATOR, problem.arguments()))
                .set(FEED.FAILURES, failures)
                .set(FEED.ARTICLES, FEED.ARTICLES.plus(added))
                .set(FEED.POLLED_AT, now)
                .set(FEED.NEXT_POLL_AT, next)
                .setNull(FEED.LEASED_UNTIL)
                .where(FEED.ID.eq(id))
                .execute();
    }

    boolean seen(long id, String entrySha256) {
        return jooq.fetchExists(FEED_ENTRY, FEED_ENTRY.FEED_ID.eq(id).and(FEED_ENTRY.ENTRY_SHA256.eq(entrySha256)));
    }

    void markSeen(long id, String entrySha256, Instant now) {
        jooq.insertInto(FEED_ENTRY)
                .set(FEED_ENTRY.FEED_ID, id)
                .set(FEED_ENTRY.ENTRY_SHA256, entrySha256)
                .set(FEED_ENTRY.SEEN_AT, now)
                .onConflictDoNothing()
                .execute();
    }
}

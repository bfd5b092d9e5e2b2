package org.dragoman.review;

import static org.dragoman.persistence.generated.Tables.REVIEW_ASSIGNMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dragoman.kernel.ArticleId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes which editor reviews an article. */
@Repository
class AssignmentRepository {

    private final DSLContext jooq;
    private final Clock clock;

    AssignmentRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    void insert(ArticleId article, String editor) {
        jooq.insertInto(REVIEW_ASSIGNMENT)
                .set(REVIEW_ASSIGNMENT.ARTICLE_ID, article.value())
                .set(REVIEW_ASSIGNMENT.EDITOR, editor)
                .set(REVIEW_ASSIGNMENT.ASSIGNED_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .execute();
    }

    void delete(ArticleId article) {
        jooq.deleteFrom(REVIEW_ASSIGNMENT)
                .where(REVIEW_ASSIGNMENT.ARTICLE_ID.eq(article.value()))
                .execute();
    }
}

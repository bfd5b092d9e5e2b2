package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.dragoman.kernel.ArticleId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Tells articles that wait for a decision from those that do not. */
@Repository
class ArticleQueueQuery {

    private final DSLContext jooq;

    ArticleQueueQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** A page of articles, the latest published first; mention_article_index serves the inner query. */
    List<ArticleId> page(boolean open, int offset, int limit) {
        return jooq.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(state(open))
                .orderBy(ARTICLE.PUBLISHED_ON.desc(), ARTICLE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(mapping(ArticleId::new));
    }

    int count(boolean open) {
        return jooq.fetchCount(ARTICLE, state(open));
    }

    private static Condition state(boolean open) {
        Condition proposed = exists(selectOne()
                .from(MENTION)
                .where(MENTION.ARTICLE_ID.eq(ARTICLE.ID))
                .and(MENTION.MENTION_STATE.eq(MentionState.PROPOSED.code())));
        return open ? proposed : not(proposed);
    }
}

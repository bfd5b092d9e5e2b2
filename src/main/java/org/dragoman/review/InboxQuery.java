package org.dragoman.review;

import static org.dragoman.persistence.generated.Tables.ACCOUNT;
import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.dragoman.persistence.generated.Tables.REVIEW_ASSIGNMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Language;
import org.dragoman.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Finds the articles of the inbox and who reviews them. */
@Repository
class InboxQuery {

    private final DSLContext jooq;

    InboxQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * A page of articles, the latest published first.
     *
     * @param me the login that {@link InboxFilter.Assigned#ME} means
     */
    List<ArticleId> page(InboxFilter filter, String me, int offset, int limit) {
        return jooq.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(condition(filter, me))
                .orderBy(ARTICLE.PUBLISHED_ON.desc(), ARTICLE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(mapping(ArticleId::new));
    }

    int count(InboxFilter filter, String me) {
        return jooq.fetchCount(ARTICLE, condition(filter, me));
    }

    private static Condition condition(InboxFilter filter, String me) {
        Condition proposed = exists(selectOne()
                .from(MENTION)
                .where(MENTION.ARTICLE_ID.eq(ARTICLE.ID))
                .and(MENTION.MENTION_STATE.eq(MentionState.PROPOSED.code())));
        Condition condition = filter.state() == QueueState.TO_REVIEW ? proposed : not(proposed);
        Language language = filter.language();
        if (language != null) {
            condition = condition.and(ARTICLE.LANGUAGE.eq(language.code()));
        }
        Condition assigned = REVIEW_ASSIGNMENT.ARTICLE_ID.eq(ARTICLE.ID);
        return switch (filter.assigned()) {
            case ANYBODY -> condition;
            case ME ->
                condition.and(exists(
                        selectOne().from(REVIEW_ASSIGNMENT).where(assigned.and(REVIEW_ASSIGNMENT.EDITOR.eq(me)))));
            case NOBODY ->
                condition.and(not(exists(selectOne().from(REVIEW_ASSIGNMENT).where(assigned))));
        };
    }

    /** The editors of the articles that have one. */
    Map<ArticleId, String> editors(Collection<ArticleId> articles) {
        return jooq.select(REVIEW_ASSIGNMENT.ARTICLE_ID, REVIEW_ASSIGNMENT.EDITOR)
                .from(REVIEW_ASSIGNMENT)
                .where(REVIEW_ASSIGNMENT.ARTICLE_ID.in(
                        articles.stream().map(ArticleId::value).toList()))
                .fetchMap(row -> new ArticleId(row.value1()), row -> row.value2());
    }

    /** The logins of all who may review, in alphabetical order. */
    List<String> reviewers() {
        return jooq.select(ACCOUNT.LOGIN)
                .from(ACCOUNT)
                .where(ACCOUNT.ENABLED.isTrue())
                .and(ACCOUNT.ACCOUNT_ROLE.in(Role.EDITOR.code(), Role.ADMINISTRATOR.code()))
                .orderBy(ACCOUNT.LOGIN)
                .fetch(ACCOUNT.LOGIN);
    }
}

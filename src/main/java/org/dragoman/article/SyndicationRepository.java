package org.dragoman.article;

import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.ARTICLE_BAND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes which articles print one text. */
@Repository
class SyndicationRepository {

    /** More would be articles of one form, such as a weather report, not copies. */
    private static final int MOST_CANDIDATES = 40;

    private static final Field<Long> GROUP = coalesce(ARTICLE.SYNDICATION_GROUP, ARTICLE.ID);

    private final DSLContext jooq;

    SyndicationRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** A text that may be printed elsewhere, too. */
    record Candidate(long group, boolean sameAddress, String text) {}

    void insertBands(ArticleId id, long[] bands) {
        jooq.insertInto(ARTICLE_BAND, ARTICLE_BAND.ARTICLE_ID, ARTICLE_BAND.BAND, ARTICLE_BAND.HASH)
                .valuesOfRows(IntStream.range(0, bands.length)
                        .mapToObj(band -> row(id.value(), (short) band, bands[band]))
                        .toList())
                .execute();
    }

    /** Other articles that share a band, the latest first, and those at the same address. */
    List<Candidate> candidates(ArticleId id, @Nullable String canonicalSha256) {
        var other = ARTICLE_BAND.as("other");
        Condition likely = ARTICLE.ID.in(select(other.ARTICLE_ID)
                .from(ARTICLE_BAND)
                .join(other)
                .on(other.BAND.eq(ARTICLE_BAND.BAND))
                .and(other.HASH.eq(ARTICLE_BAND.HASH))
                .where(ARTICLE_BAND.ARTICLE_ID.eq(id.value())));
        Condition same = canonicalSha256 == null ? noCondition().not() : ARTICLE.CANONICAL_SHA256.eq(canonicalSha256);
        return jooq.select(GROUP, ARTICLE.CANONICAL_SHA256, ARTICLE.BODY)
                .from(ARTICLE)
                .where(likely.or(same))
                .and(ARTICLE.ID.ne(id.value()))
                .orderBy(ARTICLE.ID.desc())
                .limit(MOST_CANDIDATES)
                .fetch(mapping((group, sha256, text) ->
                        new Candidate(group, sha256 != null && sha256.equals(canonicalSha256), text)));
    }

    /** Makes one group of the groups and the article. */
    void join(ArticleId id, Collection<Long> groups, long group) {
        jooq.update(ARTICLE)
                .set(ARTICLE.SYNDICATION_GROUP, group)
                .where(ARTICLE.ID.eq(id.value()))
                .or(ARTICLE.SYNDICATION_GROUP.in(groups))
                .or(ARTICLE.ID.in(groups))
                .execute();
    }

    /** The other articles of the article's group. */
    List<ArticleId> copies(ArticleId id) {
        var own = ARTICLE.as("own");
        return jooq.select(ARTICLE.ID)
                .from(ARTICLE)
                .join(own)
                .on(own.SYNDICATION_GROUP.eq(ARTICLE.SYNDICATION_GROUP))
                .where(own.ID.eq(id.value()))
                .and(ARTICLE.ID.ne(id.value()))
                .fetch(mapping(ArticleId::new));
    }

    /** The other sources that share texts with this one, and how many, those with the most first. */
    Map<SourceId, Integer> partners(SourceId source) {
        var own = ARTICLE.as("own");
        var texts = countDistinct(own.SYNDICATION_GROUP);
        Map<SourceId, Integer> partners = new LinkedHashMap<>();
        jooq.select(ARTICLE.SOURCE_ID, texts)
                .from(ARTICLE)
                .join(own)
                .on(own.SYNDICATION_GROUP.eq(ARTICLE.SYNDICATION_GROUP))
                .where(own.SOURCE_ID.eq(source.value()))
                .and(ARTICLE.SOURCE_ID.ne(source.value()))
                .groupBy(ARTICLE.SOURCE_ID)
                .orderBy(texts.desc(), ARTICLE.SOURCE_ID)
                .forEach(row -> partners.put(new SourceId(row.value1()), row.value2()));
        return partners;
    }
}

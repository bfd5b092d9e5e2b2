package org.dragoman.article;

import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.SOURCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Reads and writes articles. */
@Repository
class ArticleRepository {

    private static final Pattern WORD = Pattern.compile("(?U)\\s+");

    private final DSLContext jooq;
    private final Clock clock;

    ArticleRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    Optional<Article> find(ArticleId id) {
        return jooq.select(
                        ARTICLE.ID,
                        ARTICLE.SOURCE_ID,
                        SOURCE.NAME,
                        ARTICLE.LANGUAGE,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.ADDRESS,
                        ARTICLE.TITLE,
                        ARTICLE.BODY,
                        ARTICLE.ADDED_BY,
                        ARTICLE.ADDED_AT,
                        ARTICLE.SAMPLE)
                .from(ARTICLE)
                .join(SOURCE)
                .on(SOURCE.ID.eq(ARTICLE.SOURCE_ID))
                .where(ARTICLE.ID.eq(id.value()))
                .fetchOptional(mapping(ArticleRepository::article));
    }

    private static Article article(
            Long id,
            Long source,
            String sourceName,
            String language,
            LocalDate publishedOn,
            @Nullable String address,
            String title,
            String text,
            String addedBy,
            Instant addedAt,
            Boolean sample) {
        return new Article(
                new ArticleId(id),
                new SourceId(source),
                sourceName,
                Language.of(language).orElseThrow(),
                publishedOn,
                address,
                title,
                text,
                addedBy,
                addedAt,
                sample);
    }

    Optional<ArticleId> byFingerprint(String sha256) {
        return jooq.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.SHA256.eq(sha256))
                .fetchOptional(mapping(ArticleId::new));
    }

    /** A page of articles, the latest published first. */
    List<ArticleSummary> page(int offset, int limit) {
        return summaries(noCondition(), offset, limit);
    }

    /** A page of the articles whose titles or sources' names have every word, the latest published first. */
    List<ArticleSummary> search(String words, int offset, int limit) {
        return summaries(
                WORD.splitAsStream(words.strip())
                        .map(word -> ARTICLE.TITLE.containsIgnoreCase(word).or(SOURCE.NAME.containsIgnoreCase(word)))
                        .reduce(noCondition(), Condition::and),
                offset,
                limit);
    }

    /** A page of the articles of a source, the latest published first. */
    List<ArticleSummary> ofSource(SourceId source, int offset, int limit) {
        return summaries(ARTICLE.SOURCE_ID.eq(source.value()), offset, limit);
    }

    List<ArticleSummary> summaries(Collection<ArticleId> ids) {
        return summaries(ARTICLE.ID.in(ids.stream().map(ArticleId::value).toList()), 0, ids.size());
    }

    private List<ArticleSummary> summaries(Condition condition, int offset, int limit) {
        return jooq.select(
                        ARTICLE.ID,
                        ARTICLE.SOURCE_ID,
                        SOURCE.NAME,
                        ARTICLE.LANGUAGE,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.TITLE,
                        ARTICLE.ADDED_AT,
                        ARTICLE.SAMPLE)
                .from(ARTICLE)
                .join(SOURCE)
                .on(SOURCE.ID.eq(ARTICLE.SOURCE_ID))
                .where(condition)
                .orderBy(ARTICLE.PUBLISHED_ON.desc(), ARTICLE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(mapping(
                        (id, source, sourceName, language, publishedOn, title, addedAt, sample) -> new ArticleSummary(
                                new ArticleId(id),
                                new SourceId(source),
                                sourceName,
                                Language.of(language).orElseThrow(),
                                publishedOn,
                                title,
                                addedAt,
                                sample)));
    }

    int count() {
        return jooq.fetchCount(ARTICLE);
    }

    /** Inserts the draft unless its text is stored already, even by a transaction that runs at the same time. */
    boolean insert(ArticleDraft draft, SourceId source, LocalDate publishedOn, String sha256, String addedBy) {
        try {
            int inserted = jooq.insertInto(ARTICLE)
                    .set(ARTICLE.SOURCE_ID, source.value())
                    .set(ARTICLE.LANGUAGE, draft.language().code())
                    .set(ARTICLE.PUBLISHED_ON, publishedOn)
                    .set(ARTICLE.ADDRESS, draft.address())
                    .set(ARTICLE.TITLE, draft.title())
                    .set(ARTICLE.BODY, draft.text())
                    .set(ARTICLE.SHA256, sha256)
                    .set(ARTICLE.CANONICAL_SHA256, draft.canonicalSha256())
                    .set(ARTICLE.SAMPLE, draft.sample())
                    .set(ARTICLE.ADDED_BY, addedBy)
                    .set(ARTICLE.ADDED_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                    .onConflict(ARTICLE.SHA256)
                    .doNothing()
                    .execute();
            return inserted == 1;
        } catch (DuplicateKeyException storedMeanwhile) {
            // H2 waits for the other transaction and then reports its row; PostgreSQL inserts nothing.
            return false;
        }
    }

    void removeSample() {
        jooq.deleteFrom(ARTICLE).where(ARTICLE.SAMPLE).execute();
    }
}

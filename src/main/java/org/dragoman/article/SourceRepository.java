package org.dragoman.article;

import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.SOURCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.Slug;
import org.dragoman.kernel.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes sources. */
@Repository
class SourceRepository {

    private final DSLContext jooq;
    private final Clock clock;

    SourceRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    List<Source> all() {
        return where(noCondition());
    }

    Optional<Source> find(SourceId id) {
        return where(SOURCE.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Source> byCode(String code) {
        return where(SOURCE.CODE.eq(code)).stream().findFirst();
    }

    private List<Source> where(Condition condition) {
        return jooq.select(
                        SOURCE.ID,
                        SOURCE.CODE,
                        SOURCE.NAME,
                        SOURCE.KIND,
                        SOURCE.COUNTRY,
                        SOURCE.LANGUAGE,
                        SOURCE.HOME_PAGE,
                        SOURCE.RELIABILITY,
                        SOURCE.SAMPLE)
                .from(SOURCE)
                .where(condition)
                .orderBy(lower(SOURCE.NAME), SOURCE.ID)
                .fetch(mapping(SourceRepository::source));
    }

    private static Source source(
            Long id,
            String code,
            String name,
            String kind,
            @Nullable String country,
            @Nullable String language,
            @Nullable String homePage,
            String reliability,
            Boolean sample) {
        Language written = language == null ? null : Language.of(language).orElseThrow();
        return new Source(
                new SourceId(id),
                code,
                new SourceData(
                        name,
                        SourceKind.of(kind),
                        country,
                        written,
                        homePage,
                        Reliability.valueOf(reliability),
                        sample));
    }

    Source create(SourceData data) {
        String slug = Slug.of(data.name());
        String code = slug;
        for (int number = 2; jooq.fetchExists(SOURCE, SOURCE.CODE.eq(code)); number++) {
            code = slug + "-" + number;
        }
        Long id = jooq.insertInto(SOURCE)
                .set(SOURCE.CODE, code)
                .set(values(data))
                .set(SOURCE.SAMPLE, data.sample())
                .set(SOURCE.CREATED_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .returningResult(SOURCE.ID)
                .fetchSingle()
                .value1();
        return new Source(new SourceId(id), code, data);
    }

    /** Replaces what is known of a source. */
    void update(SourceId id, SourceData data) {
        jooq.update(SOURCE).set(values(data)).where(SOURCE.ID.eq(id.value())).execute();
    }

    private static Map<Field<?>, @Nullable Object> values(SourceData data) {
        Language language = data.language();
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        values.put(SOURCE.NAME, data.name());
        values.put(SOURCE.KIND, data.kind().code());
        values.put(SOURCE.COUNTRY, data.country());
        values.put(SOURCE.LANGUAGE, language == null ? null : language.code());
        values.put(SOURCE.HOME_PAGE, data.homePage());
        values.put(SOURCE.RELIABILITY, data.reliability().name());
        return values;
    }

    /** Number of articles of each source that has any. */
    Map<SourceId, Integer> articles() {
        return jooq.select(ARTICLE.SOURCE_ID, count())
                .from(ARTICLE)
                .groupBy(ARTICLE.SOURCE_ID)
                .fetchMap(row -> new SourceId(row.value1()), row -> row.value2());
    }

    /** Removes the sources of the sample desk that no article is left of. */
    void removeUnusedSample() {
        jooq.deleteFrom(SOURCE)
                .where(SOURCE.SAMPLE)
                .and(notExists(selectOne().from(ARTICLE).where(ARTICLE.SOURCE_ID.eq(SOURCE.ID))))
                .execute();
    }
}

package org.dragoman.article;

import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.SOURCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.Slug;
import org.dragoman.kernel.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
            Boolean sample) {
        Language written = language == null ? null : Language.of(language).orElseThrow();
        return new Source(new SourceId(id), code, new SourceData(name, SourceKind.of(kind), country, written, sample));
    }

    Source create(SourceData data) {
        String slug = Slug.of(data.name());
        String code = slug;
        for (int number = 2; jooq.fetchExists(SOURCE, SOURCE.CODE.eq(code)); number++) {
            code = slug + "-" + number;
        }
        Long id = jooq.insertInto(SOURCE)
                .set(SOURCE.CODE, code)
                .set(SOURCE.NAME, data.name())
                .set(SOURCE.KIND, data.kind().code())
                .set(SOURCE.COUNTRY, data.country())
                .set(
                        SOURCE.LANGUAGE,
                        data.language() == null ? null : data.language().code())
                .set(SOURCE.SAMPLE, data.sample())
                .set(SOURCE.CREATED_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .returningResult(SOURCE.ID)
                .fetchSingle()
                .value1();
        return new Source(new SourceId(id), code, data);
    }

    /** Removes the sources of the sample desk that no article is left of. */
    void removeUnusedSample() {
        jooq.deleteFrom(SOURCE)
                .where(SOURCE.SAMPLE)
                .and(notExists(selectOne().from(ARTICLE).where(ARTICLE.SOURCE_ID.eq(SOURCE.ID))))
                .execute();
    }
}

package org.dragoman.review;

import static org.dragoman.persistence.generated.Tables.ARTICLE;
import static org.dragoman.persistence.generated.Tables.MENTION;
import static org.dragoman.persistence.generated.Tables.SOURCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.Language;
import org.dragoman.review.Score.Tally;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Counts decided proposals. */
@Repository
class ScorecardQuery {

    private static final double WRITTEN_BY_AN_EDITOR = 1;

    private final DSLContext jooq;

    ScorecardQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    private record Key(String language, String source) {}

    List<Score> scores() {
        Field<Integer> band = band();
        Map<Key, List<Tally>> bands = new LinkedHashMap<>();
        jooq.select(ARTICLE.LANGUAGE, SOURCE.NAME, band, MENTION.MENTION_STATE, count())
                .from(MENTION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(MENTION.ARTICLE_ID))
                .join(SOURCE)
                .on(SOURCE.ID.eq(ARTICLE.SOURCE_ID))
                .where(MENTION.MENTION_STATE.ne(MentionState.PROPOSED.code()))
                .and(MENTION.CONFIDENCE.lt(WRITTEN_BY_AN_EDITOR))
                .groupBy(ARTICLE.LANGUAGE, SOURCE.NAME, band, MENTION.MENTION_STATE)
                .orderBy(ARTICLE.LANGUAGE, SOURCE.NAME)
                .forEach(row -> {
                    boolean accepted = MentionState.of(row.value4()) == MentionState.ACCEPTED;
                    Tally found = accepted ? new Tally(row.value5(), 0) : new Tally(0, row.value5());
                    List<Tally> tallies = bands.computeIfAbsent(
                            new Key(row.value1(), row.value2()),
                            _ -> new ArrayList<>(Collections.nCopies(Score.FROM.size(), Tally.NONE)));
                    tallies.set(row.value3(), tallies.get(row.value3()).plus(found));
                });
        return bands.entrySet().stream()
                .map(found -> new Score(
                        Language.of(found.getKey().language).orElseThrow(), found.getKey().source, found.getValue()))
                .toList();
    }

    private static Field<Integer> band() {
        Field<Integer> band = inline(0);
        for (int index = 1; index < Score.FROM.size(); index++) {
            Condition lower = MENTION.CONFIDENCE.lt(inline(Score.FROM.get(index)));
            band = when(lower, band).otherwise(inline(index));
        }
        return band;
    }
}

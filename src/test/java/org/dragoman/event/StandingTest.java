package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);

    private static Statement says(long source, LocalDate publishedOn, String edtf, WorldStatus status) {
        return new Statement(new SourceId(source), publishedOn, EventDate.parse(edtf), status);
    }

    private static Verification verification(Statement... statements) {
        return Standing.of(EventType.VISIT_STATE, List.of(), List.of(statements))
                .verification();
    }

    @Test
    void different_sources_corroborate_and_one_source_does_not_corroborate_itself() {
        Statement one = says(1, DAY, "2025-11-12", WorldStatus.ANNOUNCED);

        assertThat(verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(verification(one)).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(one, one)).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(one, says(2, DAY, "2025-11", WorldStatus.ANNOUNCED)))
                .isEqualTo(Verification.CORROBORATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-12, 2025-11-13, true",
        "2025-11-12, 2025-12, true",
        "2025-11-12, 2025-11, false",
        "2025-11-12, 2025-11-12/2025-11-14, false",
        "2025-11-12, [2025-11-09..2025-11-15], false",
        "2025-11-12, '[2025-11-11,2025-11-13]', true",
        "2025-11-12, 2025-11-13~, false",
        "2025-11-12, 2025-11-13?, false",
        "2025-11-12, [2025-11-01..], false",
        "2025-11-12, [..2025-11-01], true",
    })
    void dates_that_cannot_both_be_true_are_disputed(String one, String other, boolean disputed) {
        Verification expected = disputed ? Verification.DISPUTED : Verification.CORROBORATED;

        assertThat(verification(says(1, DAY, one, WorldStatus.TOOK_PLACE), says(2, DAY, other, WorldStatus.TOOK_PLACE)))
                .isEqualTo(expected);
        assertThat(verification(says(2, DAY, other, WorldStatus.TOOK_PLACE), says(1, DAY, one, WorldStatus.TOOK_PLACE)))
                .isEqualTo(expected);
    }

    @Test
    void a_plan_is_superseded_by_what_is_published_later_and_a_report_is_not() {
        Statement plan = says(1, DAY, "2025-11-05", WorldStatus.ANNOUNCED);
        Statement report = says(1, DAY, "2025-10-20", WorldStatus.TOOK_PLACE);
        Statement later = says(2, DAY.plusDays(1), "2025-11-12", WorldStatus.CONFIRMED);

        assertThat(verification(plan, later)).isEqualTo(Verification.CORROBORATED);
        assertThat(verification(later, plan)).isEqualTo(Verification.CORROBORATED);
        assertThat(verification(report, later)).isEqualTo(Verification.DISPUTED);
    }

    @Test
    void an_undated_statement_contradicts_nothing() {
        Statement undated = new Statement(new SourceId(1), DAY, null, WorldStatus.TOOK_PLACE);

        assertThat(verification(undated, says(2, DAY, "2025-11-12", WorldStatus.TOOK_PLACE)))
                .isEqualTo(Verification.CORROBORATED);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void importance_is_from_0_to_100_and_grows_with_level_and_sources(EventType type) {
        List<Statement> statements = new ArrayList<>();
        int before = -1;
        for (int sources = 0; sources <= 6; sources++) {
            int importance = Standing.of(type, List.of(9, 1), statements).importance();
            assertThat(importance).isGreaterThan(before).isBetween(0, 100);
            before = importance;
            statements.add(says(sources, DAY, "2025-11-12", WorldStatus.ANNOUNCED));
        }
        for (int level = 1; level < 8; level++) {
            assertThat(Standing.of(type, List.of(level), List.of()).importance())
                    .isGreaterThan(
                            Standing.of(type, List.of(level + 1), List.of()).importance());
        }
    }

    @Test
    void a_summit_of_presidents_in_every_paper_is_as_important_as_can_be() {
        List<Statement> many = new ArrayList<>();
        for (int source = 0; source < 20; source++) {
            many.add(says(source, DAY, "2025-10-09", WorldStatus.TOOK_PLACE));
        }

        assertThat(Standing.of(EventType.SUMMIT_MULTILATERAL, List.of(1, 1, 4), many)
                        .importance())
                .isEqualTo(100);
    }
}

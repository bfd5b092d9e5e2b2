package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two sources say that cannot both be true. */
class StatementTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final StatedPlace MOSCOW = new StatedPlace(new PlaceId(1), "RU", false);
    private static final StatedPlace KAZAN = new StatedPlace(new PlaceId(2), "RU", false);
    private static final StatedPlace RUSSIA = new StatedPlace(new PlaceId(3), "RU", true);
    private static final StatedPlace ASTANA = new StatedPlace(new PlaceId(4), "KZ", false);

    private static Statement says(
            long source,
            LocalDate publishedOn,
            EventType type,
            @Nullable String edtf,
            WorldStatus status,
            @Nullable StatedPlace place) {
        return new Statement(
                new Speaker(new SourceId(source), "", null),
                publishedOn,
                type,
                edtf == null ? null : EventDate.parse(edtf),
                status,
                place);
    }

    private static Statement dated(long source, LocalDate publishedOn, @Nullable String edtf, WorldStatus status) {
        return says(source, publishedOn, EventType.VISIT_STATE, edtf, status, null);
    }

    private static void either_way(Statement one, Statement other, MentionField field, boolean contradict) {
        assertThat(one.contradicts(other, field)).isEqualTo(contradict);
        assertThat(other.contradicts(one, field)).isEqualTo(contradict);
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
        "2025-11-12, , false",
    })
    void dates(String one, @Nullable String other, boolean contradict) {
        either_way(
                dated(1, DAY, one, WorldStatus.TOOK_PLACE),
                dated(2, DAY, other, WorldStatus.TOOK_PLACE),
                MentionField.DATE,
                contradict);
    }

    @Test
    void a_plan_is_superseded_by_what_is_published_later_and_a_report_is_not() {
        Statement plan = dated(1, DAY, "2025-11-05", WorldStatus.ANNOUNCED);
        Statement report = dated(1, DAY, "2025-10-20", WorldStatus.TOOK_PLACE);
        Statement later = dated(2, DAY.plusDays(1), "2025-11-12", WorldStatus.CONFIRMED);

        either_way(plan, later, MentionField.DATE, false);
        either_way(report, later, MentionField.DATE, true);
    }

    @ParameterizedTest
    @CsvSource({
        "TOOK_PLACE, CANCELLED, true",
        "TOOK_PLACE, DID_NOT_TAKE_PLACE, true",
        "UNDER_WAY, CANCELLED, true",
        "TOOK_PLACE, ANNOUNCED, false",
        "TOOK_PLACE, CUT_SHORT, false",
        "ANNOUNCED, POSTPONED, false",
        "DENIED, ANNOUNCED, true",
        "DENIED, RUMOURED, false",
        "DENIED, CANCELLED, false",
    })
    void statuses(WorldStatus one, WorldStatus other, boolean contradict) {
        either_way(dated(1, DAY, null, one), dated(2, DAY, null, other), MentionField.STATUS, contradict);
    }

    @Test
    void what_is_said_after_a_denial_supersedes_it_and_a_source_may_deny_itself() {
        Statement denial = dated(1, DAY, null, WorldStatus.DENIED);

        either_way(denial, dated(2, DAY.plusDays(1), null, WorldStatus.CONFIRMED), MentionField.STATUS, false);
        either_way(denial, dated(2, DAY.minusDays(1), null, WorldStatus.CONFIRMED), MentionField.STATUS, true);
        either_way(denial, dated(1, DAY.minusDays(1), null, WorldStatus.CONFIRMED), MentionField.STATUS, false);
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT_STATE, VISIT_WORKING, true",
        "VISIT_STATE, VISIT_STATE, false",
        "VISIT_STATE, VISIT_UNSPECIFIED, false",
        "VISIT_STATE, TALKS_BILATERAL, false",
        "CALL_PHONE, CALL_VIDEO, true",
        "TALKS_BILATERAL, TALKS_SIDELINE, false",
    })
    void types(EventType one, EventType other, boolean contradict) {
        either_way(
                says(1, DAY, one, null, WorldStatus.TOOK_PLACE, null),
                says(2, DAY, other, null, WorldStatus.TOOK_PLACE, null),
                MentionField.TYPE,
                contradict);
    }

    @Test
    void places() {
        Statement moscow = at(1, MOSCOW);

        either_way(moscow, at(2, KAZAN), MentionField.PLACE, true);
        either_way(moscow, at(2, ASTANA), MentionField.PLACE, true);
        either_way(at(1, RUSSIA), at(2, ASTANA), MentionField.PLACE, true);
        either_way(moscow, at(2, RUSSIA), MentionField.PLACE, false);
        either_way(moscow, at(2, MOSCOW), MentionField.PLACE, false);
        either_way(moscow, at(2, null), MentionField.PLACE, false);
    }

    private static Statement at(long source, @Nullable StatedPlace place) {
        return says(source, DAY, EventType.VISIT_STATE, null, WorldStatus.TOOK_PLACE, place);
    }
}

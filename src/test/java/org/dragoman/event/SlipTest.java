package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which changes of an event leave a trace in its slip trail. */
class SlipTest {

    private static final Instant AT = Instant.parse("2025-11-03T10:00:00Z");

    private final List<Revision> history = new ArrayList<>();
    private final List<EventMention> mentions = new ArrayList<>();

    private static EventData data(@Nullable String edtf, WorldStatus status) {
        return new EventData(
                EventType.VISIT_STATE,
                edtf == null ? null : EventDate.parse(edtf),
                status,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                null,
                List.of());
    }

    private SlipTest then(@Nullable String edtf, WorldStatus status, @Nullable Long undoes) {
        int version = history.size() + 1;
        history.add(new Revision(
                version,
                new EventId(1),
                version,
                "anna",
                AT,
                "Reason " + version,
                EditorialState.PUBLISHED,
                history.isEmpty() ? null : history.getLast().after(),
                data(edtf, status),
                null,
                undoes,
                null));
        return this;
    }

    private SlipTest said(String publishedOn, @Nullable String edtf, WorldStatus status) {
        MentionData data = new MentionData(
                EventType.VISIT_STATE,
                edtf == null ? null : EventDate.parse(edtf),
                status,
                null,
                null,
                List.of(),
                1,
                List.of());
        long number = mentions.size() + 1L;
        mentions.add(new EventMention(
                new Mention(
                        new MentionId(number),
                        new ArticleId(number),
                        data,
                        MentionState.ACCEPTED,
                        new EventId(1),
                        null,
                        null,
                        null),
                Language.EN,
                LocalDate.parse(publishedOn),
                "wire",
                "Wire",
                "Title"));
        return this;
    }

    private List<String> trail() {
        return Slip.trail(history, mentions).stream()
                .map(slip -> slip.date() + " " + slip.status().code() + " > "
                        + slip.next().code())
                .toList();
    }

    @Test
    void each_date_that_was_given_up_stays_with_its_status_and_reason() {
        then("2025-11-05", WorldStatus.ANNOUNCED, null)
                .then("2025-11-12", WorldStatus.ANNOUNCED, null)
                .then("2025-11-12", WorldStatus.POSTPONED, null)
                .then("2026-01", WorldStatus.ANNOUNCED, null);

        assertThat(trail())
                .containsExactly(
                        "2025-11-05 announced > announced",
                        "2025-11-12 announced > postponed",
                        "2025-11-12 postponed > announced");
        assertThat(Slip.trail(history, mentions).getFirst())
                .isEqualTo(new Slip(
                        EventDate.parse("2025-11-05"),
                        WorldStatus.ANNOUNCED,
                        WorldStatus.ANNOUNCED,
                        LocalDate.of(2025, 11, 3),
                        "Reason 2"));
    }

    @Test
    void the_day_of_a_slip_is_the_one_on_which_it_was_said_else_that_of_the_change() {
        then("2025-11-05", WorldStatus.ANNOUNCED, null)
                .then("2025-11-05", WorldStatus.POSTPONED, null)
                .then("2025-12-05", WorldStatus.ANNOUNCED, null)
                .then("2025-12-07", WorldStatus.ANNOUNCED, null);
        said("2025-10-20", "2025-11-05", WorldStatus.ANNOUNCED)
                .said("2025-11-01", null, WorldStatus.POSTPONED)
                .said("2025-11-02", "2025-12-05", WorldStatus.ANNOUNCED)
                .said("2025-11-09", "2025-12-07", WorldStatus.ANNOUNCED);

        assertThat(Slip.trail(history, mentions))
                .extracting(Slip::on)
                .containsExactly(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 2), LocalDate.of(2025, 11, 3));
    }

    @Test
    void a_date_made_exact_has_not_slipped_nor_has_one_confirmed() {
        then("2025-11", WorldStatus.ANNOUNCED, null)
                .then("2025-11-12", WorldStatus.ANNOUNCED, null)
                .then("2025-11-12", WorldStatus.CONFIRMED, null)
                .then(null, WorldStatus.CONFIRMED, null);

        assertThat(trail()).isEmpty();
    }

    @Test
    void what_was_undone_leaves_no_trace() {
        then("2025-11-05", WorldStatus.ANNOUNCED, null)
                .then("2025-12-05", WorldStatus.ANNOUNCED, null)
                .then("2025-11-05", WorldStatus.ANNOUNCED, 2L);

        assertThat(trail()).isEmpty();
    }
}

package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.timeline.SnapshotBuilder.event;
import static org.dragoman.timeline.Windows.register;
import static org.dragoman.timeline.Windows.window;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final String YEAR = "from=2025-01-01&to=2025-12-31";

    private static final List<EventSnapshot> MOVED = register(
            event(1, "2025-12-04")
                    .status(WorldStatus.TOOK_PLACE)
                    .mention("2025-06-01", Language.AR, null, WorldStatus.RUMOURED, "talk of a visit")
                    .mention("2025-07-01", Language.EN, "2025-08-21", WorldStatus.ANNOUNCED, "on 21 August")
                    .mention("2025-07-05", Language.RU, "2025-08-21", WorldStatus.ANNOUNCED, "21 августа")
                    .mention("2025-08-19", Language.RU, null, WorldStatus.POSTPONED, "отложен")
                    .mention("2025-09-01", Language.RU, "2025-12", WorldStatus.ANNOUNCED, "в декабре")
                    .mention("2025-12-05", Language.EN, "2025-12-04", WorldStatus.TOOK_PLACE, "on Thursday")
                    .mention("2025-12-20", Language.EN, "2025-12-03", WorldStatus.TOOK_PLACE, "on 3 December"),
            event(2, "2025-03-03").title(Language.EN, "Written by an editor"));

    @Test
    void an_event_is_unknown_before_its_first_article() {
        assertThat(window(MOVED, YEAR + "&asOf=2025-05-31").matching()).isZero();
        assertThat(window(MOVED, YEAR + "&asOf=2025-06-01").undated()).isEqualTo(1);
    }

    @Test
    void the_articles_of_the_time_decide_date_and_status() {
        assertThat(only("2025-07-04").date()).isEqualTo("2025-08-21");
        assertThat(only("2025-07-04").status()).isEqualTo("announced");
        assertThat(only("2025-08-30").status()).isEqualTo("postponed");
        assertThat(only("2025-08-30").date()).isEqualTo("2025-08-21");
        assertThat(only("2025-10-01").date()).isEqualTo("2025-12");
    }

    @Test
    void only_the_articles_of_the_time_are_searched_and_counted() {
        assertThat(window(MOVED, YEAR + "&asOf=2025-07-02&q=августа").total()).isZero();
        assertThat(window(MOVED, YEAR + "&asOf=2025-07-05&q=августа").total()).isEqualTo(1);
        assertThat(window(MOVED, YEAR + "&asOf=2025-07-04").facets().of(Facet.LANGUAGE))
                .extracting(FacetValue::value)
                .containsExactly("ar", "en");
    }

    @Test
    void a_date_that_an_editor_moved_is_in_the_trail_once_and_between_what_articles_said() {
        List<EventSnapshot> moved = register(event(1, "2025-12-04")
                .status(WorldStatus.ANNOUNCED)
                .mention("2025-07-01", Language.EN, "2025-08-21", WorldStatus.ANNOUNCED, "on 21 August")
                .mention("2025-11-20", Language.EN, "2025-11-28", WorldStatus.ANNOUNCED, "on 28 November")
                .slip("2025-08-21", WorldStatus.ANNOUNCED, WorldStatus.ANNOUNCED, "2025-08-19")
                .slip("2025-10-02", WorldStatus.ANNOUNCED, WorldStatus.ANNOUNCED, "2025-09-01")
                .slip("2025-12", WorldStatus.ANNOUNCED, WorldStatus.ANNOUNCED, "2025-11-30"));

        assertThat(window(moved, YEAR).items())
                .singleElement()
                .satisfies(item -> assertThat(item.trail())
                        .extracting(TimelineItem.EarlierDate::date)
                        .containsExactly("2025-08-21", "2025-10-02", "2025-11-28"));
    }

    @Test
    void the_trail_holds_the_dates_given_up_but_not_those_made_exact() {
        TimelineItem now = window(MOVED, YEAR + "&q=visit").items().getFirst();

        assertThat(now.date()).isEqualTo("2025-12-04");
        assertThat(now.trail()).singleElement().satisfies(slip -> {
            assertThat(slip.date()).isEqualTo("2025-08-21");
            assertThat(slip.status()).isEqualTo("announced");
            assertThat(slip.saidOn()).isEqualTo(LocalDate.of(2025, 7, 1));
            assertThat(slip.dateLabel()).isEqualTo("21 Aug 2025");
        });
        assertThat(only("2025-10-01").trail()).hasSize(1);
        assertThat(only("2025-07-05").trail()).isEmpty();
    }

    @Test
    void an_event_that_no_article_tells_of_is_known_only_now() {
        assertThat(window(MOVED, YEAR + "&q=editor").total()).isEqualTo(1);
        assertThat(window(MOVED, YEAR + "&q=editor&asOf=2025-12-31").total()).isZero();
    }

    private static TimelineItem only(String asOf) {
        List<TimelineItem> items = window(MOVED, YEAR + "&asOf=" + asOf).items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}

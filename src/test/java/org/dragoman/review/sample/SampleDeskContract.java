package org.dragoman.review.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.article.ArticleService;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.MentionService;
import org.dragoman.event.MentionState;
import org.dragoman.event.SampleService;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.DeskAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The first start of a desk; each test is rolled back. */
@Transactional
abstract class SampleDeskContract {

    @Autowired
    private SampleDesk desk;

    @Autowired
    private DeskAccount account;

    @Autowired
    private ArticleService articles;

    @Autowired
    private EventService events;

    @Autowired
    private MentionService mentions;

    @Autowired
    private SampleService sample;

    @BeforeEach
    void first_start() {
        desk.fillEmpty();
    }

    @Test
    void the_events_of_the_reference_article_are_there_with_their_dates() {
        assertThat(published())
                .extracting(
                        event -> event.event().data().type(),
                        event -> String.valueOf(event.event().data().date()),
                        event -> event.event().data().status(),
                        SampleDeskContract::countries)
                .contains(
                        tuple(EventType.TALKS_BILATERAL, "2025-10-22", WorldStatus.TOOK_PLACE, Set.of("KZ", "RU")),
                        tuple(
                                EventType.TALKS_SIDELINE,
                                "[2025-10-09..2025-10-10]",
                                WorldStatus.TOOK_PLACE,
                                Set.of("KZ", "RU")),
                        tuple(
                                EventType.VISIT_STATE,
                                "2025-11-11/2025-11-12",
                                WorldStatus.TOOK_PLACE,
                                Set.of("KZ", "RU")),
                        tuple(
                                EventType.VISIT_STATE,
                                "2024-11-27/2024-11-28",
                                WorldStatus.TOOK_PLACE,
                                Set.of("KZ", "RU")));
    }

    @Test
    void every_event_has_titles_in_three_languages_and_words_of_an_article_behind_it() {
        List<EventSnapshot> all = published();

        assertThat(all).hasSizeGreaterThan(70).allSatisfy(event -> {
            assertThat(event.event().data().title().texts()).containsOnlyKeys(Language.values());
            assertThat(event.mentions()).isNotEmpty();
            assertThat(event.mentions())
                    .allSatisfy(mention -> assertThat(mention.mention().data().evidence())
                            .anySatisfy(words -> assertThat(words.field()).isEqualTo(MentionField.TRIGGER)));
        });
    }

    @Test
    void later_reports_of_an_event_move_it_on_instead_of_making_another() {
        EventSnapshot visit = published().stream()
                .filter(event -> event.mentions().size() == 4)
                .findFirst()
                .orElseThrow();

        assertThat(events.history(visit.event().id()))
                .extracting(revision -> revision.after().status())
                .contains(WorldStatus.ANNOUNCED, WorldStatus.CONFIRMED, WorldStatus.TOOK_PLACE);
        assertThat(events.history(visit.event().id()).getFirst().madeBy()).isEqualTo(DeskAccount.LOGIN);
    }

    @Test
    void a_postponed_visit_is_found_at_its_new_date() {
        Optional<EventSnapshot> visit = published().stream()
                .filter(event -> event.event().data().type() == EventType.VISIT_OFFICIAL
                        && countries(event).equals(Set.of("IR", "TR")))
                .findFirst();

        assertThat(visit).isPresent().hasValueSatisfying(event -> {
            assertThat(event.event().data().date()).hasToString("2024-01-24");
            assertThat(events.history(event.event().id()))
                    .extracting(revision -> revision.after().status())
                    .containsSubsequence(WorldStatus.CONFIRMED, WorldStatus.POSTPONED, WorldStatus.TOOK_PLACE);
        });
    }

    @Test
    void one_article_is_left_to_the_newcomer() {
        Map<MentionState, Integer> counts = mentions.counts();

        assertThat(mentions.list(MentionState.PROPOSED, 0, Integer.MAX_VALUE))
                .extracting(found -> found.mention().article())
                .isNotEmpty()
                .containsOnly(mentions.list(MentionState.PROPOSED, 0, 1)
                        .getFirst()
                        .mention()
                        .article());
        assertThat(counts).containsKeys(MentionState.ACCEPTED, MentionState.PROPOSED);
    }

    @Test
    void another_start_adds_nothing() {
        long revision = events.lastRevision();
        int stored = articles.count();

        desk.fillEmpty();

        assertThat(events.lastRevision()).isEqualTo(revision);
        assertThat(articles.count()).isEqualTo(stored);
    }

    @Test
    void once_removed_it_does_not_come_back() {
        account.act(() -> sample.remove("Not needed"));
        desk.fillEmpty();

        assertThat(sample.present()).isFalse();
        assertThat(published()).isEmpty();
        assertThat(articles.count()).isZero();
    }

    private static Set<String> countries(EventSnapshot event) {
        return event.participants().stream()
                .flatMap(actor -> Optional.ofNullable(actor.country()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<EventSnapshot> published() {
        return events.publishedAfter(new EventId(0), Integer.MAX_VALUE);
    }
}

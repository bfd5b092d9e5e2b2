package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.dragoman.event.EventData;
import org.dragoman.event.EventFinder;
import org.dragoman.event.EventService;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.OnH2File;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/** The search by which the event form links events. */
@OnH2File
@Import({TimelineParts.class, IndexedEventFinder.class})
@WithMockUser(roles = "EDITOR")
class EventFinderTest {

    @Autowired
    private EventFinder finder;

    @Autowired
    private EventService events;

    @Autowired
    private IndexFollower index;

    @BeforeEach
    void the_index_is_whole() {
        Awaitility.await().until(() -> index.read(Generation::progress).whole());
    }

    private EventId summit(String date) {
        LocalizedText title = LocalizedText.of(Language.EN, "Zephyr summit").with(Language.RU, "Саммит Зефир");
        return events.create(
                        new EventData(
                                EventType.SUMMIT_MULTILATERAL,
                                EventDate.parse(date),
                                WorldStatus.ANNOUNCED,
                                title,
                                LocalizedText.EMPTY,
                                null,
                                List.of()),
                        "")
                .id();
    }

    @Test
    void events_around_the_day_come_first_and_words_of_any_language_find_them() {
        EventId early = summit("2041-01-10");
        EventId late = summit("2043-05-10");

        assertThat(finder.find("zephyr", null, Language.EN, 10)).containsExactly(early, late);
        assertThat(finder.find("Зефир", LocalDate.of(2043, 5, 1), Language.EN, 10))
                .containsExactly(late, early);
        assertThat(finder.find("zephyr", LocalDate.of(2043, 5, 1), Language.EN, 1))
                .containsExactly(late);
        assertThat(finder.find("", LocalDate.of(2043, 5, 1), Language.EN, 10))
                .contains(late)
                .doesNotContain(early);
        assertThat(finder.find(" ", null, Language.EN, 10)).isEmpty();
    }
}

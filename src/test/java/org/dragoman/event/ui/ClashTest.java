package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.ImportancePin;
import org.dragoman.event.Manner;
import org.dragoman.event.Participation;
import org.dragoman.event.Verification;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;

class ClashTest {

    private static final EventData BASE = content("State visit", "2025-11", new PlaceId(1));

    private static final EventField DATE = new EventField(EventField.Part.DATE, null);
    private static final EventField PLACE = new EventField(EventField.Part.PLACE, null);
    private static final EventField ENGLISH_TITLE = new EventField(EventField.Part.TITLE, Language.EN);
    private static final EventField RUSSIAN_TITLE = new EventField(EventField.Part.TITLE, Language.RU);

    private static EventData content(String title, String date, PlaceId place) {
        return new EventData(
                EventType.VISIT_STATE,
                EventDate.parse(date),
                WorldStatus.ANNOUNCED,
                LocalizedText.of(Language.EN, title),
                LocalizedText.EMPTY,
                place,
                List.of(new Participation(new ActorId(1), ParticipantRole.GUEST)));
    }

    private static Clash clash(EventData mine, EventData theirs) {
        Event saved =
                new Event(new EventId(1), 8, theirs, Verification.SINGLE_SOURCE, EditorialState.PUBLISHED, 50, false);
        return new Clash(BASE, mine, saved);
    }

    @Test
    void a_field_that_both_changed_differently_has_to_be_chosen() {
        Clash clash = clash(
                content("State visit", "[2025-11-11..2025-11-12]", new PlaceId(1)),
                content("State visit", "2025-11-12", new PlaceId(2)));

        assertThat(clash.contested()).containsExactly(DATE);
        assertThat(clash.taken()).containsExactly(PLACE);
    }

    @Test
    void what_both_changed_alike_is_no_clash() {
        EventData same = content("State visit", "2025-11-12", new PlaceId(1));

        assertThat(clash(same, same).contested()).isEmpty();
        assertThat(clash(same, same).taken()).isEmpty();
    }

    @Test
    void merging_keeps_mine_where_theirs_is_not_chosen_and_takes_what_only_they_changed() {
        Clash clash = clash(
                content("Visit to Moscow", "2025-11-11", new PlaceId(1)),
                content("State visit", "2025-11-12", new PlaceId(2)));

        assertThat(clash.merged(Set.of())).isEqualTo(content("Visit to Moscow", "2025-11-11", new PlaceId(2)));
        assertThat(clash.merged(Set.of(DATE))).isEqualTo(content("Visit to Moscow", "2025-11-12", new PlaceId(2)));
    }

    @Test
    void titles_are_compared_language_by_language() {
        EventData mine = withTitle(Language.RU, "Государственный визит");
        EventData theirs = withTitle(Language.EN, "State visit to Russia");

        assertThat(clash(mine, theirs).contested()).isEmpty();
        assertThat(clash(mine, theirs).merged(Set.of()).title())
                .isEqualTo(LocalizedText.of(Language.EN, "State visit to Russia")
                        .with(Language.RU, "Государственный визит"));
        assertThat(EventField.differing(mine, theirs)).containsExactly(ENGLISH_TITLE, RUSSIAN_TITLE);
    }

    @Test
    void a_text_they_deleted_is_deleted_by_the_merge() {
        EventData theirs = withTitle(Language.EN, "");

        assertThat(clash(BASE, theirs).merged(Set.of()).title()).isEqualTo(LocalizedText.EMPTY);
    }

    @Test
    void every_field_can_be_copied_alone() {
        EventData other = new EventData(
                EventType.SUMMIT_BILATERAL,
                null,
                WorldStatus.CONFIRMED,
                LocalizedText.of(Language.AR, "قمة"),
                LocalizedText.of(Language.EN, "Announced in a briefing"),
                null,
                List.of(),
                new Manner("working", EventFormat.VIDEO, EventSetting.ONLINE),
                ImportancePin.DOWN);

        for (EventField field : EventField.differing(BASE, other)) {
            assertThat(EventField.differing(BASE, field.copy(other, BASE))).containsExactly(field);
        }
    }

    private static EventData withTitle(Language language, String title) {
        return BASE.withTitle(BASE.title().with(language, title));
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;

class EventDataRevertTest {

    private static EventData data(EventType type, String edtf, WorldStatus status, String text, long id) {
        return new EventData(
                type,
                EventDate.parse(edtf),
                status,
                LocalizedText.of(Language.EN, text),
                LocalizedText.of(Language.EN, text + " summary"),
                new PlaceId(id),
                List.of(new Participation(new ActorId(id), ParticipantRole.HOST)));
    }

    private static final EventData BEFORE = data(EventType.VISIT_STATE, "2025-11", WorldStatus.ANNOUNCED, "Before", 1);
    private static final EventData AFTER = data(EventType.VISIT_WORKING, "2025-12", WorldStatus.CONFIRMED, "After", 2);
    private static final EventData LATER = data(EventType.CALL_VIDEO, "2026-01", WorldStatus.POSTPONED, "Later", 3);

    @Test
    void every_field_goes_back_where_nobody_changed_it_since() {
        assertThat(EventDataRevert.revert(BEFORE, AFTER, AFTER)).isEqualTo(BEFORE);
    }

    @Test
    void every_field_that_was_changed_since_stays() {
        assertThat(EventDataRevert.revert(BEFORE, AFTER, LATER)).isEqualTo(LATER);
    }

    @Test
    void each_field_goes_its_own_way() {
        EventData mixed = new EventData(
                AFTER.type(),
                LATER.date(),
                AFTER.status(),
                LATER.title(),
                AFTER.summary(),
                null,
                AFTER.participations());

        assertThat(EventDataRevert.revert(BEFORE, AFTER, mixed))
                .isEqualTo(new EventData(
                        BEFORE.type(),
                        LATER.date(),
                        BEFORE.status(),
                        LATER.title(),
                        BEFORE.summary(),
                        null,
                        BEFORE.participations()));
    }
}

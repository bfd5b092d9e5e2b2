package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventSetting;
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

    private static final EventData BEFORE = data(EventType.VISIT_STATE, "2025-11", WorldStatus.ANNOUNCED, "Before", 1)
            .withManner(new Manner("before", EventFormat.PHONE, EventSetting.ONLINE));
    private static final EventData AFTER = data(EventType.VISIT_WORKING, "2025-12", WorldStatus.CONFIRMED, "After", 2)
            .withManner(new Manner("after", EventFormat.VIDEO, EventSetting.HOST_CAPITAL))
            .withPin(ImportancePin.UP);
    private static final EventData LATER = data(EventType.CALL_VIDEO, "2026-01", WorldStatus.POSTPONED, "Later", 3)
            .withManner(new Manner("later", EventFormat.WRITTEN, EventSetting.THIRD_COUNTRY))
            .withPin(ImportancePin.DOWN);

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
        EventData mixed = AFTER.withDate(LATER.date())
                .withTitle(LATER.title())
                .withPlace(null)
                .withManner(
                        new Manner(LATER.manner().printedLevel(), AFTER.manner().format(), null));

        assertThat(EventDataRevert.revert(BEFORE, AFTER, mixed))
                .isEqualTo(BEFORE.withDate(LATER.date())
                        .withTitle(LATER.title())
                        .withPlace(null)
                        .withManner(new Manner(
                                LATER.manner().printedLevel(), BEFORE.manner().format(), null)));
    }
}

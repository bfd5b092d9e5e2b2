package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
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

class EventDataJsonTest {

    private static final EventData FULL = new EventData(
            EventType.VISIT_STATE,
            EventDate.parse("[2025-11-09..2025-11-15]~"),
            WorldStatus.ANNOUNCED,
            new LocalizedText(Map.of(Language.EN, "Visit \"x\"", Language.AR, "زيارة", Language.RU, "Визит")),
            LocalizedText.of(Language.RU, "Строка\nвторая"),
            new PlaceId(7),
            List.of(
                    new Participation(new ActorId(9_000_000_000L), ParticipantRole.GUEST, "President", 1),
                    new Participation(new ActorId(2), ParticipantRole.HOST)),
            new Manner("زيارة دولة", EventFormat.HYBRID, EventSetting.HOST_CAPITAL),
            ImportancePin.UP);

    private static final EventData BARE = new EventData(
            EventType.VOTE, null, WorldStatus.RUMOURED, LocalizedText.EMPTY, LocalizedText.EMPTY, null, List.of());

    @Test
    void content_reads_back_as_it_was_written() {
        assertThat(EventDataJson.read(EventDataJson.write(FULL))).isEqualTo(FULL);
        assertThat(EventDataJson.read(EventDataJson.write(BARE))).isEqualTo(BARE);
    }

    @Test
    void the_stored_names_stay() {
        String stored = """
                {"type":"visit.state","date":"[2025-11-09..2025-11-15]~","status":"announced",\
                "title":{"en":"Visit \\"x\\"","ar":"زيارة","ru":"Визит"},"summary":{"ru":"Строка\\nвторая"},\
                "place":7,"participations":[{"actor":9000000000,"role":"guest","office":"President","level":1},\
                {"actor":2,"role":"host"}],"printed_level":"زيارة دولة","format":"hybrid","setting":"host_capital",\
                "pin":"up"}""";

        assertThat(EventDataJson.write(FULL)).isEqualTo(stored);
        assertThat(EventDataJson.read(stored)).isEqualTo(FULL);
    }

    @Test
    void a_newer_field_is_skipped_and_a_missing_one_is_empty() {
        String other = "{\"type\":\"vote\",\"status\":\"rumoured\",\"mood\":{\"x\":[1]},\"title\":{\"kk\":\"Дауыс\"}}";

        assertThat(EventDataJson.read(other)).isEqualTo(BARE);
    }

    @Test
    void a_word_outside_the_vocabulary_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDataJson.read("{\"type\":\"party\",\"status\":\"rumoured\"}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDataJson.read("{\"type\":\"vote\",\"status\":\"merry\"}"));
    }
}

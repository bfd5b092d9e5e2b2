package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryCodecTest {

    private static final List<String> DATES = List.of(
            "2025-11-12",
            "2025-11-12/2025-11-14",
            "2025-11",
            "2025",
            "2025-11-12?",
            "2025-11~",
            "[2025-11-09..2025-11-15]",
            "[2025-11-09,2025-11-15]",
            "[..2025-05-31]",
            "2024-06-01/..",
            "2025-23",
            "1945-05-08");

    @TempDir
    Path folder;

    @Test
    void every_version_of_an_event_comes_back_as_it_was() throws IOException {
        List<EventSnapshot> events = events();
        assertThat(IndexContent.of(events)).hasSizeGreaterThan(events.size());

        try (IndexFolder index = IndexFolder.open(folder)) {
            index.begin(Windows.crowd(50));
            keep(index, events);
            assertThat(index.<List<TimelineEntry>>read(IndexContent::of)).isEqualTo(IndexContent.of(events));
        }
        try (IndexFolder again = IndexFolder.open(folder)) {
            assertThat(again.<List<TimelineEntry>>read(IndexContent::of)).isEqualTo(IndexContent.of(events));
        }
    }

    @Test
    void an_index_that_began_without_events_keeps_them_too() throws IOException {
        List<EventSnapshot> events = events();
        try (IndexFolder index = IndexFolder.open(folder)) {
            index.begin(List.of());
            keep(index, events);
            assertThat(index.<List<TimelineEntry>>read(IndexContent::of)).isEqualTo(IndexContent.of(events));
        }
    }

    @Test
    void what_titles_have_in_common_is_written_once() throws IOException {
        TimelineEntry entry = EventVersions.of(events().getFirst()).getLast().entry();
        EntryCodec learned = EntryCodec.of(events());
        EntryCodec unlearned = EntryCodec.of(List.of());

        assertThat(learned.write(entry, true).length).isLessThan(unlearned.write(entry, true).length / 2);
        assertThat(EntryCodec.of(learned.written()).write(entry, true)).isEqualTo(learned.write(entry, true));
    }

    private static void keep(IndexFolder index, List<EventSnapshot> events) throws IOException {
        for (EventSnapshot event : events) {
            index.add(event);
        }
        IndexProgress whole = IndexProgress.begin(1, "", events.size()).complete();
        index.commit(whole);
        index.publish(whole);
    }

    private static List<EventSnapshot> events() {
        List<EventSnapshot> events = new ArrayList<>();
        for (String edtf : DATES) {
            events.add(SnapshotBuilder.event(events.size() + 1, edtf)
                    .title(Language.AR, "زيارة دولة يقوم بها الرئيس إلى روسيا")
                    .title(Language.RU, "Государственный визит президента")
                    .person("KZ", "Kassym-Jomart Tokayev", ParticipantRole.GUEST)
                    .states("KZ", "RU", "AZ")
                    .place("RU", "Moscow")
                    .mention("2023-10-01", Language.RU, "2023-10-30", WorldStatus.ANNOUNCED, "визит")
                    .mention("2023-10-09", Language.EN, edtf, WorldStatus.TOOK_PLACE, "visit")
                    .build());
        }
        events.add(SnapshotBuilder.event(events.size() + 1).untitled().build());
        return events;
    }
}

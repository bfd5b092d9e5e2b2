package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodecTest {

    private static final EntryCodec CODEC = EntryCodec.of(Windows.crowd(200));
    private static final EntryCodec UNLEARNED = EntryCodec.of(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "1945-05-08"
            })
    void an_entry_comes_back_as_it_was(String edtf) throws IOException {
        TimelineEntry entry = entry(edtf);

        assertThat(read(CODEC, CODEC.write(entry, true))).isEqualTo(new EntryCodec.Kept(entry, true));
        assertThat(read(UNLEARNED, UNLEARNED.write(entry, true)).entry()).isEqualTo(entry);
    }

    @Test
    void without_its_title_an_entry_tells_that_it_has_none() throws IOException {
        TimelineEntry entry = entry("2025-11-12");

        assertThat(read(CODEC, CODEC.write(entry, false)))
                .isEqualTo(new EntryCodec.Kept(entry.withTitle(LocalizedText.EMPTY), false));
    }

    @Test
    void what_was_learned_is_told_and_makes_entries_shorter() throws IOException {
        TimelineEntry entry = entry("2025-11-12");
        EntryCodec again = EntryCodec.of(CODEC.written());

        assertThat(read(again, CODEC.write(entry, true)).entry()).isEqualTo(entry);
        assertThat(CODEC.write(entry, true).length).isLessThan(UNLEARNED.write(entry, true).length);
    }

    @Test
    void damage_is_noticed() throws IOException {
        BytesRef written = CODEC.write(entry("2025-11-12"), true);
        BytesRef cut = new BytesRef(written.bytes, written.offset, written.length / 2);

        assertThatThrownBy(() -> read(CODEC, cut)).isInstanceOf(CorruptIndexException.class);
    }

    private static EntryCodec.Kept read(EntryCodec codec, BytesRef bytes) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            return codec.read(bytes, inflater);
        } finally {
            inflater.end();
        }
    }

    private static TimelineEntry entry(String edtf) {
        EventSnapshot event = SnapshotBuilder.event(17, edtf)
                .title(Language.AR, "زيارة دولة يقوم بها الرئيس إلى روسيا")
                .title(Language.RU, "Event 17: государственный визит")
                .person("KZ", "Kassym-Jomart Tokayev", ParticipantRole.GUEST)
                .states("KZ", "RU")
                .place("RU", "Moscow")
                .mention("2025-10-01", Language.RU, "2025-10-30", WorldStatus.ANNOUNCED, "визит")
                .mention("2025-10-09", Language.EN, edtf, WorldStatus.TOOK_PLACE, "visit")
                .build();
        return EventVersions.of(event).getLast().entry();
    }
}

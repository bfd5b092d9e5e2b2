package org.dragoman.timeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.dragoman.timeline.TimelineEntry.Part;
import org.dragoman.timeline.TimelineEntry.Slip;
import org.jspecify.annotations.Nullable;

/** The bytes in which the index keeps an entry; {@link IndexFields#format} tells apart what an older program wrote. */
final class EntryCodec {

    private EntryCodec() {}

    static BytesRef write(TimelineEntry entry) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVLong(entry.id().value());
        out.writeVLong(Profile.of(entry));
        date(out, entry.date());
        out.writeVInt(entry.importance());
        Map<Language, String> titles = entry.title().texts();
        out.writeVInt(titles.size());
        for (Map.Entry<Language, String> title : titles.entrySet()) {
            out.writeVInt(Numbering.LANGUAGES.of(title.getKey()));
            out.writeString(title.getValue());
        }
        PlaceId place = entry.place();
        out.writeVLong(place == null ? 0 : place.value() + 1);
        out.writeVInt(entry.parts().size());
        for (Part part : entry.parts()) {
            out.writeVLong(part.actor().value());
            out.writeVInt(Numbering.ROLES.of(part.role()));
        }
        out.writeString(String.join("", entry.countries()));
        out.writeVInt(entry.trail().size());
        for (Slip slip : entry.trail()) {
            date(out, slip.date());
            out.writeVInt(Numbering.STATUSES.of(slip.status()));
            out.writeZLong(slip.saidOn().toEpochDay());
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void date(ByteBuffersDataOutput out, @Nullable EventDate date) throws IOException {
        out.writeString(date == null ? "" : date.toString());
    }

    static TimelineEntry read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        EventId id = new EventId(in.readVLong());
        long profile = in.readVLong();
        EventDate date = date(in);
        int importance = in.readVInt();
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (int left = in.readVInt(); left > 0; left--) {
            titles.put(Numbering.LANGUAGES.at(in.readVInt()), in.readString());
        }
        long place = in.readVLong();
        List<Part> parts = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            parts.add(new Part(new ActorId(in.readVLong()), Numbering.ROLES.at(in.readVInt())));
        }
        List<String> countries = List.of(in.readString().split("(?<=\\G..)"));
        List<Slip> trail = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            EventDate before = Objects.requireNonNull(date(in));
            trail.add(new Slip(before, Numbering.STATUSES.at(in.readVInt()), LocalDate.ofEpochDay(in.readZLong())));
        }
        return new TimelineEntry(
                id,
                Numbering.TYPES.at(Profile.type(profile)),
                Numbering.STATUSES.at(Profile.status(profile)),
                Numbering.VERIFICATIONS.at(Profile.verification(profile)),
                date,
                importance,
                Profile.level(profile),
                new LocalizedText(titles),
                place == 0 ? null : new PlaceId(place - 1),
                parts,
                countries.getFirst().isEmpty() ? List.of() : countries,
                Numbering.LANGUAGES.in(Profile.languages(profile)),
                trail);
    }

    private static @Nullable EventDate date(ByteArrayDataInput in) throws IOException {
        String edtf = in.readString();
        return edtf.isEmpty() ? null : EventDate.parse(edtf);
    }
}

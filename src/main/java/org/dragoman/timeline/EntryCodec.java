package org.dragoman.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.dragoman.timeline.TimelineEntry.Part;
import org.dragoman.timeline.TimelineEntry.Slip;
import org.jspecify.annotations.Nullable;

/**
 * The bytes in which the index keeps an entry; {@link IndexFields#format} tells apart what an older program wrote. They are
 * compressed one by one, so that a window reads no others, with the help of texts that entries of the same register are like
 * to have in common. One thread may write, any may read.
 */
final class EntryCodec {

    /** Compression looks back no further than 32 kB; half of it finds nearly as much and is learned in half the time. */
    private static final int LONGEST = 16_384;

    private static final int HEADER = 64;
    private static final int ANY = 0;
    private static final int DAY = 1;
    private static final int DAYS = 2;
    private static final int MONTH = 3;

    private final byte[] dictionary;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);

    private EntryCodec(byte[] dictionary) {
        this.dictionary = dictionary;
    }

    /** Knows what titles of the register look like. */
    static EntryCodec of(Collection<EventSnapshot> sample) {
        StringBuilder texts = new StringBuilder();
        sample.stream()
                .flatMap(snapshot -> snapshot.event().data().title().texts().values().stream())
                .distinct()
                .takeWhile(text -> texts.length() < LONGEST)
                .forEach(texts::append);
        byte[] bytes = texts.toString().getBytes(StandardCharsets.UTF_8);
        return new EntryCodec(Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST)));
    }

    /** The codec that {@link #written} tells. */
    static EntryCodec of(String written) {
        return new EntryCodec(Base64.getDecoder().decode(written));
    }

    String written() {
        return Base64.getEncoder().encodeToString(dictionary);
    }

    /**
     * What has been read.
     *
     * @param titled whether the title was written; else the present version of the event has it
     */
    record Kept(TimelineEntry entry, boolean titled) {}

    /** @param titled whether to write the title */
    BytesRef write(TimelineEntry entry, boolean titled) throws IOException {
        byte[] plain = plain(entry, titled);
        byte[] bytes = new byte[plain.length + HEADER];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        out.writeVInt(plain.length);
        deflater.reset();
        deflater.setDictionary(dictionary);
        deflater.setInput(plain);
        deflater.finish();
        int start = out.getPosition();
        int length = deflater.deflate(bytes, start, bytes.length - start);
        if (!deflater.finished()) {
            throw new IOException("An entry of " + plain.length + " bytes grows when it is compressed");
        }
        return new BytesRef(bytes, 0, start + length);
    }

    /** @param inflater made for data without a header; may be used again */
    Kept read(BytesRef bytes, Inflater inflater) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        byte[] plain = new byte[in.readVInt()];
        inflater.reset();
        inflater.setDictionary(dictionary);
        inflater.setInput(bytes.bytes, in.getPosition(), bytes.offset + bytes.length - in.getPosition());
        try {
            if (inflater.inflate(plain) != plain.length) {
                throw new CorruptIndexException("An entry is shorter than it was", "entry");
            }
        } catch (DataFormatException damage) {
            throw new CorruptIndexException("An entry cannot be read", "entry", damage);
        }
        return read(new ByteArrayDataInput(plain));
    }

    private static byte[] plain(TimelineEntry entry, boolean titled) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVLong(entry.id().value());
        out.writeVLong(Profile.of(entry));
        date(out, entry.date());
        out.writeVInt(entry.importance());
        Map<Language, String> titles = titled ? entry.title().texts() : Map.of();
        out.writeVInt(titled ? titles.size() + 1 : 0);
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
        return out.toArrayCopy();
    }

    /** Days and months are written as numbers. */
    private static void date(ByteBuffersDataOutput out, @Nullable EventDate date) throws IOException {
        if (date == null) {
            out.writeVInt(ANY);
            out.writeString("");
            return;
        }
        LocalDate first = date.earliestStart();
        LocalDate last = date.latestEnd();
        if (first == null || last == null) {
            out.writeVInt(ANY);
            out.writeString(date.toString());
        } else if (EventDate.ofDay(first).equals(date)) {
            out.writeVInt(DAY);
            out.writeZInt((int) first.toEpochDay());
        } else if (EventDate.lasting(first, last).equals(date)) {
            out.writeVInt(DAYS);
            out.writeZInt((int) first.toEpochDay());
            out.writeVInt((int) (last.toEpochDay() - first.toEpochDay()));
        } else if (EventDate.ofMonth(YearMonth.from(first)).equals(date)) {
            out.writeVInt(MONTH);
            out.writeZInt((int) first.toEpochDay());
        } else {
            out.writeVInt(ANY);
            out.writeString(date.toString());
        }
    }

    private static Kept read(ByteArrayDataInput in) throws IOException {
        EventId id = new EventId(in.readVLong());
        long profile = in.readVLong();
        EventDate date = date(in);
        int importance = in.readVInt();
        Map<Language, String> titles = new EnumMap<>(Language.class);
        int title = in.readVInt();
        boolean titled = title > 0;
        for (int left = title - 1; left > 0; left--) {
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
        TimelineEntry entry = new TimelineEntry(
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
        return new Kept(entry, titled);
    }

    private static @Nullable EventDate date(ByteArrayDataInput in) throws IOException {
        int kind = in.readVInt();
        if (kind == ANY) {
            String edtf = in.readString();
            return edtf.isEmpty() ? null : EventDate.parse(edtf);
        }
        LocalDate first = LocalDate.ofEpochDay(in.readZInt());
        return switch (kind) {
            case DAY -> EventDate.ofDay(first);
            case DAYS -> EventDate.lasting(first, first.plusDays(in.readVInt()));
            default -> EventDate.ofMonth(YearMonth.from(first));
        };
    }
}

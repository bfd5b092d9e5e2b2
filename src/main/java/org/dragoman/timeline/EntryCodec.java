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
import java.util.stream.IntStream;
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
 * to have in common. What the columns of the document hold is not written again, nor what past versions of an event have in
 * common with the present one. One thread may write, any may read.
 */
final class EntryCodec {

    /** Compression looks back no further than 32 kB; the last quarter finds little more and takes as long as any. */
    private static final int LONGEST = 24_576;

    private static final int HEADER = 64;

    /** Stands for the length of what is not compressed. */
    private static final byte AS_IS = 0;

    /** Which date the first and the last day make. */
    private static final int NO_DATE = 0;

    private static final int DAY = 1;
    private static final int DAYS = 2;
    private static final int MONTH = 3;
    private static final int OTHER = 4;

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
     * @param whole whether nothing is left out; else the present version of the event has it
     */
    record Kept(TimelineEntry entry, boolean whole) {}

    /** @param whole whether to write what all versions of the event have in common */
    BytesRef write(TimelineEntry entry, boolean whole) throws IOException {
        byte[] plain = plain(entry, whole);
        return whole ? compressed(plain) : asIs(plain);
    }

    /** A few bytes would only grow. */
    private static BytesRef asIs(byte[] plain) {
        byte[] bytes = new byte[plain.length + 1];
        bytes[0] = AS_IS;
        System.arraycopy(plain, 0, bytes, 1, plain.length);
        return new BytesRef(bytes);
    }

    private BytesRef compressed(byte[] plain) throws IOException {
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

    /**
     * The entry of a document.
     *
     * @param columns of the document
     * @param inflater made for data without a header; may be used again
     */
    Kept read(BytesRef bytes, Columns columns, Inflater inflater) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int length = in.readVInt();
        return length == AS_IS ? read(in, columns) : read(inflated(bytes, in.getPosition(), length, inflater), columns);
    }

    private ByteArrayDataInput inflated(BytesRef bytes, int from, int length, Inflater inflater) throws IOException {
        byte[] plain = new byte[length];
        inflater.reset();
        inflater.setDictionary(dictionary);
        inflater.setInput(bytes.bytes, from, bytes.offset + bytes.length - from);
        try {
            if (inflater.inflate(plain) != plain.length) {
                throw new CorruptIndexException("An entry is shorter than it was", "entry");
            }
        } catch (DataFormatException damage) {
            throw new CorruptIndexException("An entry cannot be read", "entry", damage);
        }
        return new ByteArrayDataInput(plain);
    }

    private static byte[] plain(TimelineEntry entry, boolean whole) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        int kind = kind(entry.date());
        out.writeVInt(kind);
        if (kind == OTHER) {
            out.writeString(Objects.requireNonNull(entry.date()).toString());
        }
        out.writeVInt(entry.trail().size());
        for (Slip slip : entry.trail()) {
            out.writeString(slip.date().toString());
            out.writeVInt(Numbering.STATUSES.of(slip.status()));
            out.writeZLong(slip.saidOn().toEpochDay());
        }
        if (whole) {
            common(out, entry);
        }
        return out.toArrayCopy();
    }

    private static void common(ByteBuffersDataOutput out, TimelineEntry entry) throws IOException {
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
    }

    private static int kind(@Nullable EventDate date) {
        if (date == null) {
            return NO_DATE;
        }
        LocalDate first = date.earliestStart();
        LocalDate last = date.latestEnd();
        if (first == null || last == null) {
            return OTHER;
        }
        return IntStream.rangeClosed(DAY, MONTH)
                .filter(kind -> date(kind, first, last).equals(date))
                .findFirst()
                .orElse(OTHER);
    }

    private static EventDate date(int kind, LocalDate first, LocalDate last) {
        return switch (kind) {
            case DAY -> EventDate.ofDay(first);
            case DAYS -> EventDate.lasting(first, last);
            default -> EventDate.ofMonth(YearMonth.from(first));
        };
    }

    private static Kept read(ByteArrayDataInput in, Columns columns) throws IOException {
        EventDate date = date(in, columns);
        List<Slip> trail = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            EventDate before = EventDate.parse(in.readString());
            trail.add(new Slip(before, Numbering.STATUSES.at(in.readVInt()), LocalDate.ofEpochDay(in.readZLong())));
        }
        boolean whole = !in.eof();
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (int left = whole ? in.readVInt() : 0; left > 0; left--) {
            titles.put(Numbering.LANGUAGES.at(in.readVInt()), in.readString());
        }
        long place = whole ? in.readVLong() : 0;
        List<Part> parts = new ArrayList<>();
        for (int left = whole ? in.readVInt() : 0; left > 0; left--) {
            parts.add(new Part(new ActorId(in.readVLong()), Numbering.ROLES.at(in.readVInt())));
        }
        long profile = columns.profile();
        TimelineEntry entry = new TimelineEntry(
                new EventId(columns.id()),
                Numbering.TYPES.at(Profile.type(profile)),
                Numbering.STATUSES.at(Profile.status(profile)),
                Numbering.VERIFICATIONS.at(Profile.verification(profile)),
                date,
                columns.importance(),
                Profile.level(profile),
                new LocalizedText(titles),
                place == 0 ? null : new PlaceId(place - 1),
                parts,
                IntStream.of(columns.countries()).mapToObj(Countries::code).toList(),
                Numbering.LANGUAGES.in(Profile.languages(profile)),
                columns.sources(),
                trail);
        return new Kept(entry, whole);
    }

    private static @Nullable EventDate date(ByteArrayDataInput in, Columns columns) throws IOException {
        int kind = in.readVInt();
        return switch (kind) {
            case NO_DATE -> null;
            case OTHER -> EventDate.parse(in.readString());
            default -> date(kind, LocalDate.ofEpochDay(columns.start()), LocalDate.ofEpochDay(columns.end()));
        };
    }
}

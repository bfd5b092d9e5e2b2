package org.dragoman.timeline;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteArrayDataInput;
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
 * The bytes in which the index keeps an entry; {@link IndexFields#format} tells apart what an older program wrote. Each stands
 * by itself, so that a window reads no others, and titles are written by the phrases that those of the register are like to
 * have in common. What the columns of the document hold is not written again, nor what past versions of an event have in
 * common with the present one. Any thread may read and write.
 */
final class EntryCodec {

    /** Which date the first and the last day make. */
    private static final int NO_DATE = 0;

    private static final int DAY = 1;
    private static final int DAYS = 2;
    private static final int MONTH = 3;
    private static final int OTHER = 4;

    private final PhraseBook titles;

    private EntryCodec(PhraseBook titles) {
        this.titles = titles;
    }

    /** Knows what titles of the register look like. */
    static EntryCodec of(Collection<EventSnapshot> sample) {
        return new EntryCodec(PhraseBook.of(sample.stream()
                .flatMap(snapshot -> snapshot.event().data().title().texts().values().stream())
                .toList()));
    }

    /** The codec that {@link #written} tells. */
    static EntryCodec of(String written) {
        return new EntryCodec(PhraseBook.of(written));
    }

    String written() {
        return titles.written();
    }

    /**
     * What has been read.
     *
     * @param whole whether nothing is left out; else the present version of the event has it
     */
    record Kept(TimelineEntry entry, boolean whole) {}

    /** @param whole whether to write what all versions of the event have in common */
    BytesRef write(TimelineEntry entry, boolean whole) throws IOException {
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
        return new BytesRef(out.toArrayCopy());
    }

    private void common(ByteBuffersDataOutput out, TimelineEntry entry) throws IOException {
        Map<Language, String> texts = entry.title().texts();
        out.writeVInt(texts.size());
        for (Map.Entry<Language, String> title : texts.entrySet()) {
            out.writeVInt(Numbering.LANGUAGES.of(title.getKey()));
            titles.write(title.getValue(), out);
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

    /**
     * The entry of a document.
     *
     * @param columns of the document
     */
    Kept read(BytesRef bytes, Columns columns) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        EventDate date = date(in, columns);
        List<Slip> trail = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            EventDate before = EventDate.parse(in.readString());
            trail.add(new Slip(before, Numbering.STATUSES.at(in.readVInt()), LocalDate.ofEpochDay(in.readZLong())));
        }
        boolean whole = !in.eof();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (int left = whole ? in.readVInt() : 0; left > 0; left--) {
            texts.put(Numbering.LANGUAGES.at(in.readVInt()), titles.read(in));
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
                new LocalizedText(texts),
                place == 0 ? null : new PlaceId(place - 1),
                parts,
                columns.countries().stream().mapToObj(Countries::code).toList(),
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

package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;

/**
 * The events that windows draw, in the words of a reader's language. Those that have settled are kept as they were drawn last,
 * since the next window draws most of them again.
 */
final class DrawnItems implements Answers.Answer {

    /** Ten full windows. More would live long enough to be moved about by the garbage collector before they are forgotten. */
    private static final int MOST = 4000;

    /** About what an event takes. */
    private static final int BYTES = 1200;

    /** Parts of titles whose stems are kept, and codes of sources. */
    private static final int MOST_PARTS = 20_000;

    private final TimelineTexts texts;
    private final ReaderNames names;
    private final FoundOnce<String, List<String>> stems = new FoundOnce<>(MOST_PARTS);
    private final FoundOnce<String, String> sources = new FoundOnce<>(MOST_PARTS);

    private final Map<Key, Drawn> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Drawn> eldest) {
            return size() > MOST;
        }
    };

    /** @param names as they are now; those who ask for items with other names need others */
    DrawnItems(TimelineTexts texts, ReaderNames names) {
        this.texts = texts;
        this.names = names;
    }

    /**
     * For whom events are drawn.
     *
     * @param words why they found an event is told with it
     */
    record Reader(Language language, String words) {}

    private record Key(int document, Reader reader) {}

    /**
     * An event as it is drawn.
     *
     * @param item without a place in a window
     */
    record Drawn(TimelineItem item, DateInWords date, LaneTraits traits) {}

    /** The events of documents, in the same order. */
    List<Drawn> of(int[] documents, Reader reader, Generation index) throws IOException {
        Map<Integer, Drawn> found = new LinkedHashMap<>();
        List<Integer> missing = new ArrayList<>();
        synchronized (known) {
            for (int document : documents) {
                Drawn drawn = index.settled(document) ? known.get(new Key(document, reader)) : null;
                if (drawn == null) {
                    missing.add(document);
                } else {
                    found.put(document, drawn);
                }
            }
        }
        found.putAll(read(missing, reader, index));
        List<Drawn> all = new ArrayList<>(documents.length);
        synchronized (known) {
            for (int document : documents) {
                Drawn drawn = Objects.requireNonNull(found.get(document));
                all.add(drawn);
                if (index.settled(document)) {
                    known.putIfAbsent(new Key(document, reader), drawn);
                }
            }
        }
        return all;
    }

    private Map<Integer, Drawn> read(List<Integer> documents, Reader reader, Generation index) throws IOException {
        List<TimelineEntry> entries =
                index.entries(documents.stream().mapToInt(Integer::intValue).toArray());
        names.prepare(entries);
        Language language = reader.language();
        MatchReasons reasons = new MatchReasons(names, reader.words(), stems);
        Map<Integer, Drawn> read = new LinkedHashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            TimelineEntry entry = entries.get(place);
            DateInWords date = texts.date(Objects.requireNonNull(entry.date()), language);
            TimelineItem item = texts.item(entry, date, language, reasons.of(entry, language));
            read.put(documents.get(place), new Drawn(item, date, traits(entry)));
        }
        return read;
    }

    private LaneTraits traits(TimelineEntry entry) {
        return new LaneTraits(
                entry.type().family(),
                entry.countries(),
                codes(entry, ActorKind.PERSON),
                codes(entry, ActorKind.ORGANISATION),
                entry.sources().stream()
                        .map(code -> sources.of(code, same -> same))
                        .toList());
    }

    private List<String> codes(TimelineEntry entry, ActorKind kind) {
        return entry.parts().stream()
                .map(names::actor)
                .filter(actor -> actor != null && actor.kind() == kind)
                .map(ActorSummary::code)
                .toList();
    }

    @Override
    public long bytes() {
        synchronized (known) {
            return (long) BYTES * known.size();
        }
    }
}

package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.kernel.Language;

/**
 * The events that windows draw, in the words of a reader's language. Those that have settled are kept as they were drawn last,
 * since the next window draws most of them again.
 */
final class DrawnItems implements Answers.Answer {

    /** About what an event takes. */
    private static final int BYTES = 3500;

    /** All that are kept take at most this part of the memory that the program may use. */
    private static final int PART = 40;

    private static final long MOST = Runtime.getRuntime().maxMemory() / PART / BYTES;

    private final TimelineTexts texts;
    private final ReaderNames names;
    private final Language language;
    private final String words;
    private final Map<String, List<String>> stems = new ConcurrentHashMap<>();

    private final Map<Integer, Drawn> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Drawn> eldest) {
            return size() > MOST;
        }
    };

    /** @param words why they found an event is told with it */
    DrawnItems(TimelineTexts texts, ReaderNames names, Language language, String words) {
        this.texts = texts;
        this.names = names;
        this.language = language;
        this.words = words;
    }

    /**
     * An event as it is drawn.
     *
     * @param entry without its title, which the item has
     * @param days on which the event may have happened
     */
    record Drawn(TimelineEntry entry, DayRange days, TimelineItem item) {}

    /** The events of documents, in the same order. */
    List<Drawn> of(int[] documents, Generation index) throws IOException {
        Map<Integer, Drawn> found = new LinkedHashMap<>();
        List<Integer> missing = new ArrayList<>();
        synchronized (known) {
            for (int document : documents) {
                Drawn drawn = index.settled(document) ? known.get(document) : null;
                if (drawn == null) {
                    missing.add(document);
                } else {
                    found.put(document, drawn);
                }
            }
        }
        found.putAll(read(missing, index));
        List<Drawn> all = new ArrayList<>(documents.length);
        synchronized (known) {
            for (int document : documents) {
                Drawn drawn = Objects.requireNonNull(found.get(document));
                all.add(drawn);
                if (index.settled(document)) {
                    known.putIfAbsent(document, drawn);
                }
            }
        }
        return all;
    }

    private Map<Integer, Drawn> read(List<Integer> documents, Generation index) throws IOException {
        List<TimelineEntry> entries =
                index.entries(documents.stream().mapToInt(Integer::intValue).toArray());
        names.prepare(entries);
        MatchReasons reasons = new MatchReasons(names, words, stems);
        Map<Integer, Drawn> read = new LinkedHashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            TimelineEntry entry = entries.get(place);
            read.put(
                    documents.get(place),
                    new Drawn(
                            entry.untitled(),
                            PossibleDays.all(Objects.requireNonNull(entry.date())),
                            texts.item(entry, language, reasons.of(entry, language))));
        }
        return read;
    }

    @Override
    public long bytes() {
        synchronized (known) {
            return (long) BYTES * known.size();
        }
    }
}

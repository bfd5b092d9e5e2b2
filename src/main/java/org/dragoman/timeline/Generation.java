package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The index as it is at one moment, and what has been found out about it. */
final class Generation {

    private static final int REMEMBERED = 48;

    /** Answers that may take ten megabytes. */
    private static final int LARGE = 3;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final IndexProgress progress;
    private final EntryCodec codec;

    private final Map<Object, Object> remembered = memory(REMEMBERED);
    private final Map<Object, Object> large = memory(LARGE);

    private static Map<Object, Object> memory(int answers) {
        return new LinkedHashMap<>(answers, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > answers;
            }
        };
    }

    Generation(DirectoryReader reader, IndexProgress progress, EntryCodec codec) {
        this.codec = codec;
        this.reader = reader;
        this.progress = progress;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    DirectoryReader reader() {
        return reader;
    }

    /** What the index holds. */
    IndexProgress progress() {
        return progress;
    }

    /** How much of the register the index holds, 0 to 1; nothing once it is whole. */
    @Nullable
    Double building() {
        return progress.whole() ? null : progress.share();
    }

    /** A way through the events of what the filter looks up, on the day it is asked for. */
    Walk walk(TimelineFilter filter, WordQueries words) {
        Query query = words.query(filter);
        Found found = query == null ? null : remember(new FoundBy(query), Found.class, () -> Found.by(query, searcher));
        Integer asOf = Optional.ofNullable(filter.asOf())
                .map(day -> (int) day.toEpochDay())
                .orElse(null);
        return new Walk(reader.leaves(), found, asOf);
    }

    private record FoundBy(Query query) {}

    /** What documents keep of their events, in the same order. */
    List<TimelineEntry> entries(int[] documents) throws IOException {
        return new EntryReader(reader, codec).entries(documents);
    }

    /** An answer that may be asked for again soon. */
    interface Finding<T> {
        T find() throws IOException;
    }

    /**
     * The answer to a question, found out once.
     *
     * @param question tells itself from every other by its class and content
     */
    <T> T remember(Object question, Class<T> type, Finding<T> finding) {
        return remember(remembered, question, type, finding);
    }

    /** Like {@link #remember}, for answers that take much memory: the last few of them are kept. */
    <T> T rememberFew(Object question, Class<T> type, Finding<T> finding) {
        return remember(large, question, type, finding);
    }

    private static <T> T remember(Map<Object, Object> memory, Object question, Class<T> type, Finding<T> finding) {
        Object known;
        synchronized (memory) {
            known = memory.get(question);
        }
        if (known != null) {
            return type.cast(known);
        }
        T found = find(finding);
        synchronized (memory) {
            memory.put(question, found);
        }
        return found;
    }

    static <T> T find(Finding<T> finding) {
        try {
            return finding.find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The index as it is at one moment, and what has been found out about it. */
final class Generation {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final IndexProgress progress;
    private final EntryCodec codec;
    private final Answers answers = new Answers();

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

    /** The answer to a question, see {@link Answers#to}. */
    <T extends Answers.Answer> T remember(Object question, Class<T> type, Answers.Finding<T> finding) {
        return answers.to(question, type, finding);
    }
}

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
    private final Settled settled;
    private final Segments segments;
    private final List<Segment> present;
    private final Answers answers = new Answers(16);

    private Generation(DirectoryReader reader, IndexProgress progress, EntryCodec codec, @Nullable Settled before) {
        this.codec = codec;
        this.reader = reader;
        this.progress = progress;
        Optional<Segments> known = Optional.ofNullable(before).flatMap(kept -> kept.within(reader));
        settled = before != null && known.isPresent() ? before : Settled.all(reader);
        segments = known.orElseGet(() -> settled.within(reader).orElseThrow());
        present = segments.present();
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /** The first state of an index. */
    static Generation first(DirectoryReader reader, IndexProgress progress, EntryCodec codec) {
        return new Generation(reader, progress, codec, null);
    }

    /** The state after this one. */
    Generation next(DirectoryReader changed, IndexProgress reached, EntryCodec codecNow) {
        return new Generation(changed, reached, codecNow, settled);
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

    /** All that the index holds. */
    List<Segment> present() {
        return present;
    }

    /** The same by what of it has settled and what has changed since. */
    Segments segments() {
        return segments;
    }

    /** What a query finds among all segments, deleted or not. */
    Found found(Query query) {
        Found known = keep(new FoundBy(query), Found.class, () -> Found.by(query, searcher, segments.settled()));
        return remember(new FoundBy(query), Found.class, () -> known.and(Found.by(query, searcher, segments.recent())));
    }

    private record FoundBy(Query query) {}

    /** Whether a document is one of those that have settled, which keep their numbers. */
    boolean settled(int document) {
        return document < segments.settledDocuments();
    }

    /** What documents keep of their events, in the same order. */
    List<TimelineEntry> entries(int[] documents) throws IOException {
        return new EntryReader(present, codec).entries(documents);
    }

    /** The answer to a question about this state of the index, see {@link Answers#to}. */
    <T extends Answers.Answer> T remember(Object question, Class<T> type, Answers.Finding<T> finding) {
        return answers.to(question, type, finding);
    }

    /** The answer to a question about what has settled, which later states ask again. */
    <T extends Answers.Answer> T keep(Object question, Class<T> type, Answers.Finding<T> finding) {
        return settled.answers().to(question, type, finding);
    }
}

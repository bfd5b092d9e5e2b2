package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventId;

/** An index over a generated register in a folder, made if it is not there, and the engine that asks it. */
final class BuiltIndex implements AutoCloseable {

    private static final int COMMIT = 200_000;
    private static final int SAMPLE = 1000;

    /** Nanoseconds in which a merge writes something. */
    private static final long PAUSE = 3_000_000_000L;

    private final Path folder;
    private final OpenRegister names;
    private final GeneratedRegister register;
    private final IndexFolder index;
    private final WindowEngine engine;
    private double seconds;

    BuiltIndex(Path work, int events) {
        folder = work.resolve("index-" + events);
        names = new OpenRegister(work.resolve("names"));
        ActorService actors = names.service(ActorService.class);
        register = new GeneratedRegister(1, actors);
        index = IndexFolder.open(folder);
        ReaderNames readers = new ReaderNames(actors);
        Translations translations = new Translations();
        engine = new WindowEngine(
                new TimelineTexts(translations, new Vocabulary(translations), new EventDateText(translations), readers),
                new WordQueries(readers),
                readers);
        if (!index.progress().whole()) {
            build(events);
        }
    }

    private void build(int events) {
        long began = System.nanoTime();
        try {
            index.begin(LongStream.rangeClosed(1, SAMPLE).mapToObj(register::event).toList());
            for (long id = 1; id <= events; id++) {
                index.add(register.event(id));
                if (id % COMMIT == 0) {
                    index.commit(IndexProgress.begin(events, "generated", events).builtUpTo(id));
                }
            }
            IndexProgress whole = IndexProgress.begin(events, "generated", events).complete();
            index.commit(whole);
            index.publish(whole);
            seconds = (System.nanoTime() - began) / 1e9;
            rest(whole);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Waits until no segments are merged any more and those that have been are gone. */
    private void rest(IndexProgress whole) throws IOException {
        long before = 0;
        while (before != bytes()) {
            before = bytes();
            LockSupport.parkNanos(PAUSE);
            index.commit(whole);
            index.publish(whole);
        }
    }

    GeneratedRegister register() {
        return register;
    }

    WindowEngine engine() {
        return engine;
    }

    /** Puts an event in the place of what the index holds of it, as a change of the register does; never committed. */
    void change(long id) {
        try {
            index.replace(new EventId(id), register.event(id));
            index.publish(index.progress());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    <T> T read(Function<Generation, T> question) {
        return index.read(question);
    }

    /** How long the building took; 0 where it was there. */
    double seconds() {
        return seconds;
    }

    long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
        names.close();
    }
}

package org.dragoman.timeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads the next page of a long list on a second thread while the present one is worked on; never more than one page ahead. */
final class ReadAhead<P> {

    private final LongFunction<P> reading;
    private @Nullable Page<P> ahead;

    /** @param reading the page after a position */
    ReadAhead(LongFunction<P> reading) {
        this.reading = reading;
    }

    private record Page<P>(long after, CompletableFuture<P> read) {}

    /** Begins to read the page after a position. */
    void prepare(long after) {
        ahead = new Page<>(after, CompletableFuture.supplyAsync(() -> reading.apply(after), Thread.ofVirtual()::start));
    }

    /** The page after a position, as it was when it was read. */
    P after(long position) {
        Page<P> page = ahead;
        ahead = null;
        if (page == null || page.after != position) {
            return reading.apply(position);
        }
        try {
            return page.read.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits until nothing is read any more. */
    void end() {
        Page<P> page = ahead;
        ahead = null;
        if (page != null) {
            page.read.handle((_, _) -> true).join();
        }
    }
}

package org.dragoman.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the index has come; kept in each of its commits.
 *
 * @param revision every change of the register up to this sequence number is in it, as far as it is built
 * @param register tells the register it was made from by the time of that revision; empty at revision 0
 * @param built every event up to this id is in it
 * @param last the highest id of an event when the building began
 * @param whole whether every event is
 */
record IndexProgress(long revision, String register, long built, long last, boolean whole) {

    /** Of an index that holds nothing yet. */
    static final IndexProgress NONE = new IndexProgress(0, "", 0, 0, false);

    private static final String FORMAT = "format";
    private static final String REVISION = "revision";
    private static final String REGISTER = "register";
    private static final String BUILT = "built";
    private static final String LAST = "last";
    private static final String WHOLE = "whole";

    /** Reads what {@link #write} wrote; nothing if another format wrote it. */
    static Optional<IndexProgress> read(Map<String, String> written) {
        if (!IndexFields.format().equals(written.get(FORMAT))) {
            return Optional.empty();
        }
        return Optional.of(new IndexProgress(
                Long.parseLong(written.getOrDefault(REVISION, "0")),
                written.getOrDefault(REGISTER, ""),
                Long.parseLong(written.getOrDefault(BUILT, "0")),
                Long.parseLong(written.getOrDefault(LAST, "0")),
                Boolean.parseBoolean(written.get(WHOLE))));
    }

    Map<String, String> write() {
        Map<String, String> written = new HashMap<>();
        written.put(FORMAT, IndexFields.format());
        written.put(REVISION, Long.toString(revision));
        written.put(REGISTER, register);
        written.put(BUILT, Long.toString(built));
        written.put(LAST, Long.toString(last));
        written.put(WHOLE, Boolean.toString(whole));
        return written;
    }

    /** Before the first event, to be followed from a revision on. */
    static IndexProgress begin(long revision, String madeAt, long lastEvent) {
        return new IndexProgress(revision, madeAt, 0, lastEvent, false);
    }

    /** How much of what there is to build is built, 0 to 1. */
    double share() {
        return last == 0 ? 0 : Math.min(1, (double) built / last);
    }

    IndexProgress at(long later, String madeAt) {
        return new IndexProgress(later, madeAt, built, last, whole);
    }

    IndexProgress builtUpTo(long event) {
        return new IndexProgress(revision, register, event, last, whole);
    }

    IndexProgress complete() {
        return new IndexProgress(revision, register, built, last, true);
    }
}

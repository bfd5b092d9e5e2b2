package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has been found out about an index and may be asked for again soon: what was asked for last, as far as there is room. */
final class Answers {

    private static final int MOST = 500;

    private final long room;
    private final Map<Object, Answer> known = new LinkedHashMap<>(16, 0.75f, true);

    /** @param part all answers together take at most this part of the memory that the program may use */
    Answers(int part) {
        room = Runtime.getRuntime().maxMemory() / part;
    }

    /** What is known of a question. */
    interface Answer {

        /** About how many bytes of memory it takes; it may grow. */
        long bytes();
    }

    /** Finds an answer. */
    interface Finding<T> {
        T find() throws IOException;
    }

    /**
     * The answer to a question, found out once.
     *
     * @param question tells itself from every other by its class and content
     */
    <T extends Answer> T to(Object question, Class<T> type, Finding<T> finding) {
        Answer answer;
        synchronized (known) {
            answer = known.get(question);
        }
        if (answer != null) {
            return type.cast(answer);
        }
        T found = find(finding);
        synchronized (known) {
            known.put(question, found);
            makeRoom();
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

    /** Forgets what has not been asked for the longest; never what was asked last. */
    private void makeRoom() {
        long bytes = known.values().stream().mapToLong(Answer::bytes).sum();
        Iterator<Answer> eldest = known.values().iterator();
        while (known.size() > MOST || (bytes > room && known.size() > 1)) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }
}

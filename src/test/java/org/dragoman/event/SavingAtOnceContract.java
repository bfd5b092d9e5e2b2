package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.RegisterFixture.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Some editors save at the same moment. */
abstract class SavingAtOnceContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private EventService events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void of_two_saves_at_once_one_is_kept_and_the_other_told() throws Exception {
        for (int round = 0; round < 10; round++) {
            Event event = events.create(fixture.visit(), NO_REASON);
            List<String> outcomes = atOnce(2, number -> {
                try {
                    events.update(event.id(), 1, titled(fixture.visit(), "Save " + number), NO_REASON);
                    return "kept " + number;
                } catch (ChangedMeanwhileException told) {
                    return "told of " + told.current().data().title().forReader(Language.EN);
                }
            });

            int kept = outcomes.getFirst().startsWith("kept") ? 0 : 1;
            assertThat(outcomes.get(kept)).isEqualTo("kept " + kept);
            assertThat(outcomes.get(1 - kept)).isEqualTo("told of Save " + kept);
            assertThat(events.history(event.id())).hasSize(2);
        }
    }

    @Test
    void revisions_of_many_at_once_have_no_gaps_and_none_is_lost() throws Exception {
        long start = events.lastRevision();
        int threads = 8;
        int saves = 6;

        List<List<EventId>> made = atOnce(threads, number -> {
            List<EventId> ids = new ArrayList<>();
            for (int save = 0; save < saves; save++) {
                Event event = events.create(fixture.visit(), "Thread " + number);
                events.update(event.id(), 1, titled(fixture.visit(), "Changed"), NO_REASON);
                rolledBack();
                ids.add(event.id());
            }
            return ids;
        });

        List<Revision> revisions = events.changedSince(start, Integer.MAX_VALUE);
        assertThat(revisions.stream().map(Revision::seq))
                .containsExactlyElementsOf(LongStream.rangeClosed(start + 1, start + 2L * threads * saves)
                        .boxed()
                        .toList());
        assertThat(revisions.stream().map(Revision::event).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        made.stream().flatMap(List::stream).toList());
        assertThat(events.lastRevision()).isEqualTo(start + 2L * threads * saves);
        assertThat(events.changedSince(start, 3)).isEqualTo(revisions.subList(0, 3));
    }

    private void rolledBack() {
        transaction.executeWithoutResult(status -> {
            events.create(fixture.visit(), "Rolled back");
            status.setRollbackOnly();
        });
    }

    private interface Work<T> {
        T by(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int threads, Work<T> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(threads);
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> tasks = IntStream.range(0, threads)
                    .mapToObj(number -> (Callable<T>) () -> {
                        SignedIn.asEditor();
                        together.await();
                        return work.by(number);
                    })
                    .toList();
            for (Future<T> done : pool.invokeAll(tasks)) {
                results.add(done.get());
            }
        }
        return results;
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.RegisterFixture.titled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dragoman.actor.ActorService;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceService;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty editors save at once, half of the time the same hundred events. */
abstract class CrowdContract {

    private static final Logger LOG = LoggerFactory.getLogger(CrowdContract.class);

    private static final int EDITORS = 50;
    private static final int SAVES = 20;
    private static final int SHARED = 100;

    @Autowired
    private EventService events;

    private RegisterFixture fixture;

    @Autowired
    void set_up(ActorService actors, SourceService sources, ArticleService articles) {
        fixture = new RegisterFixture(actors, sources, articles);
    }

    /** What one editor got: the titles that were kept, and how often somebody else was first. */
    private record Outcome(List<String> kept, int told, int created) {}

    @Test
    void no_update_is_lost_and_nobody_waits_for_ever() throws Exception {
        SignedIn.asEditor();
        List<EventId> shared = new ArrayList<>();
        for (int n = 0; n < SHARED; n++) {
            shared.add(events.create(fixture.visit(), "").id());
        }
        long start = events.lastRevision();
        CyclicBarrier together = new CyclicBarrier(EDITORS);
        List<Outcome> outcomes = new ArrayList<>();
        long began = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(EDITORS)) {
            List<Callable<Outcome>> tasks = new ArrayList<>();
            for (int editor = 0; editor < EDITORS; editor++) {
                int number = editor;
                tasks.add(() -> {
                    together.await();
                    return editing(number, shared);
                });
            }
            for (Future<Outcome> done : pool.invokeAll(tasks, 5, TimeUnit.MINUTES)) {
                outcomes.add(done.get());
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        List<String> kept =
                outcomes.stream().flatMap(outcome -> outcome.kept.stream()).toList();
        int told = outcomes.stream().mapToInt(Outcome::told).sum();
        int created = outcomes.stream().mapToInt(Outcome::created).sum();
        LOG.info(
                "{} saves kept, {} told of another's, {} created, in {} ms",
                kept.size(),
                told,
                created,
                took.toMillis());
        List<Revision> feed = events.changedSince(start, Integer.MAX_VALUE);
        assertThat(kept.size() + told).isEqualTo(EDITORS * SAVES / 2);
        assertThat(feed).hasSize(kept.size() + created);
        assertThat(feed.stream()
                        .filter(revision -> revision.before() != null)
                        .map(revision ->
                                revision.after().title().in(Language.EN).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(kept);
        shared.forEach(this::unbroken);
        SignedIn.out();
    }

    private Outcome editing(int editor, List<EventId> shared) {
        SignedIn.asEditor();
        Random random = new Random(editor);
        List<String> kept = new ArrayList<>();
        int told = 0;
        int created = 0;
        for (int save = 0; save < SAVES; save++) {
            if (save % 2 == 0) {
                events.create(fixture.visit(), "");
                created++;
                continue;
            }
            Event opened = events.find(shared.get(random.nextInt(SHARED))).orElseThrow();
            String title = "Editor " + editor + ", save " + save;
            try {
                events.update(opened.id(), opened.version(), titled(opened.data(), title), "");
                kept.add(title);
            } catch (ChangedMeanwhileException meanwhile) {
                told++;
            }
        }
        return new Outcome(kept, told, created);
    }

    /** Each change was made from the content that the one before it had left. */
    private void unbroken(EventId id) {
        List<Revision> history = events.history(id);
        for (int index = 1; index < history.size(); index++) {
            assertThat(history.get(index).before())
                    .isEqualTo(history.get(index - 1).after());
        }
        assertThat(events.find(id).map(Event::data)).contains(history.getLast().after());
    }
}

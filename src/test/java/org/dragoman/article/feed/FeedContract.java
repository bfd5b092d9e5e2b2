package org.dragoman.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dragoman.article.Sha256;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.reading.ReadingProblem;
import org.dragoman.article.reading.Validators;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Feeds as both databases keep them, and the lease that keeps two nodes from asking one feed. */
abstract class FeedContract {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    private FeedRepository feeds;

    @Autowired
    private SourceService sources;

    private Feed feed = inserted();

    private Feed inserted() {
        return new Feed(0, "", new SourceId(0), "", true, Validators.NONE, NOW, null, null, 0, 0);
    }

    @BeforeEach
    void a_feed() {
        SignedIn.asEditor();
        SourceId source = sources.create(new SourceData("Agency", SourceKind.AGENCY, null, null, false))
                .id();
        String address = "https://news.example/" + UUID.randomUUID();
        assertThat(feeds.insert(address, Sha256.of(address), source, "editor", NOW))
                .isTrue();
        assertThat(feeds.insert(address, Sha256.of(address), source, "editor", NOW))
                .isFalse();
        feed = feeds.all().stream()
                .filter(stored -> stored.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void remove() {
        feeds.delete(feed.id());
        SignedIn.out();
    }

    private boolean due(Instant at) {
        return feeds.due(at).stream().anyMatch(stored -> stored.id() == feed.id());
    }

    @Test
    void one_of_many_nodes_gets_the_lease() throws Exception {
        int nodes = 8;
        CyclicBarrier together = new CyclicBarrier(nodes);
        List<Boolean> leased = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(nodes)) {
            Callable<Boolean> node = () -> {
                together.await();
                return feeds.lease(feed.id(), NOW, NOW.plusSeconds(60));
            };
            for (Future<Boolean> done :
                    pool.invokeAll(IntStream.range(0, nodes).mapToObj(i -> node).toList())) {
                leased.add(done.get());
            }
        }

        assertThat(leased).containsOnlyOnce(true);
        assertThat(due(NOW)).isFalse();
    }

    @Test
    void a_lease_ends_with_the_poll_or_by_its_time() {
        assertThat(feeds.lease(feed.id(), NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(feeds.lease(feed.id(), NOW.plusSeconds(59), NOW.plusSeconds(119)))
                .isFalse();
        assertThat(feeds.lease(feed.id(), NOW.plusSeconds(61), NOW.plusSeconds(121)))
                .as("its node has died")
                .isTrue();
        feeds.release(feed.id(), Validators.NONE, null, 0, 0, NOW, NOW.plusSeconds(900));
        assertThat(due(NOW.plusSeconds(899))).isFalse();
        assertThat(due(NOW.plusSeconds(900))).isTrue();
    }

    @Test
    void what_a_poll_came_to_is_kept() {
        Feed.Problem problem = new Feed.Problem(ReadingProblem.REFUSED, List.of("503"));
        Validators validators = new Validators("W/\"1\"", "Thu, 20 Nov 2026 10:00:00 GMT");

        feeds.release(feed.id(), validators, problem, 3, 2, NOW, NOW.plusSeconds(5));
        feeds.release(feed.id(), validators, problem, 4, 5, NOW, NOW.plusSeconds(5));

        assertThat(feeds.find(feed.id()))
                .contains(new Feed(
                        feed.id(),
                        feed.address(),
                        feed.source(),
                        "Agency",
                        true,
                        validators,
                        NOW.plusSeconds(5),
                        NOW,
                        problem,
                        4,
                        7));
    }

    @Test
    void a_paused_feed_is_never_due() {
        feeds.setActive(feed.id(), false, NOW);

        assertThat(due(NOW.plusSeconds(5))).isFalse();
        assertThat(feeds.lease(feed.id(), NOW, NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void entries_are_dealt_with_once() {
        assertThat(feeds.seen(feed.id(), "a")).isFalse();
        feeds.markSeen(feed.id(), "a", NOW);
        feeds.markSeen(feed.id(), "a", NOW);
        assertThat(feeds.seen(feed.id(), "a")).isTrue();
        assertThat(feeds.seen(feed.id(), "b")).isFalse();
    }
}

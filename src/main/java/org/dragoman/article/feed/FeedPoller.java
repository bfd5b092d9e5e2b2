package org.dragoman.article.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.dragoman.article.ArticleIntake;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.StoreResult;
import org.dragoman.article.reading.ArticleAddressReader;
import org.dragoman.article.reading.Fetched;
import org.dragoman.article.reading.PageFetcher;
import org.dragoman.article.reading.ReadText;
import org.dragoman.article.reading.ReadingProblem;
import org.dragoman.article.reading.UnreadableException;
import org.dragoman.article.reading.Validators;
import org.dragoman.security.DeskAccount;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks feeds for articles: one node of the desk at a time, for what has changed only, and less often while a feed fails.
 */
@Component
class FeedPoller {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration LONGEST_POLL = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final int MOST_ENTRIES = 50;
    private static final Set<ReadingProblem> PASSING = Set.of(
            ReadingProblem.UNKNOWN_HOST, ReadingProblem.UNREACHABLE, ReadingProblem.TOO_SLOW, ReadingProblem.REFUSED);

    private final FeedRepository feeds;
    private final PageFetcher fetcher;
    private final ArticleAddressReader reader;
    private final ArticleIntake intake;
    private final DeskAccount desk;
    private final Clock clock;
    private final Duration interval;

    /**
     * The poller.
     *
     * @param intake found when first needed: what reads articles stands above this module
     * @param interval between two polls of a feed that works
     */
    FeedPoller(
            FeedRepository feeds,
            PageFetcher fetcher,
            ArticleAddressReader reader,
            @Lazy ArticleIntake intake,
            DeskAccount desk,
            Clock clock,
            @Value("${dragoman.feeds.interval:15m}") Duration interval) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.reader = reader;
        this.intake = intake;
        this.desk = desk;
        this.clock = clock;
        this.interval = interval;
    }

    /** Polls every feed that is due and that no other node polls. */
    void pollDue() {
        for (Feed feed : feeds.due(now())) {
            poll(feed.id());
        }
    }

    /** Polls a feed, if it is due and no other node is at it. */
    void poll(long id) {
        if (feeds.lease(id, now(), now().plus(LEASE))) {
            feeds.find(id).ifPresent(feed -> desk.act(() -> pollLeased(feed)));
        }
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** What a poll came to; the validators are kept only where every entry was dealt with. */
    private record Outcome(Validators validators, Feed.@Nullable Problem problem, int added) {}

    private void pollLeased(Feed feed) {
        Outcome outcome;
        try {
            Fetched fetched = fetcher.fetch(feed.address(), feed.validators());
            outcome = fetched.changed() ? takeIn(feed, fetched) : new Outcome(feed.validators(), null, 0);
        } catch (UnreadableException unread) {
            List<String> arguments =
                    unread.arguments().stream().map(Object::toString).toList();
            outcome = new Outcome(feed.validators(), new Feed.Problem(unread.problem(), arguments), 0);
        }
        int failures = outcome.problem() == null ? 0 : feed.failures() + 1;
        feeds.release(
                feed.id(),
                outcome.validators(),
                outcome.problem(),
                failures,
                outcome.added(),
                now(),
                now().plus(pause(failures)));
    }

    /** Twice as long after each failure, a day at most. */
    private Duration pause(int failures) {
        Duration pause = interval.multipliedBy(1L << Math.min(failures, 10));
        return failures > 0 && pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private Outcome takeIn(Feed feed, Fetched fetched) throws UnreadableException {
        Instant latest = now().plus(LONGEST_POLL);
        List<FeedEntry> unseen = FeedFormat.read(fetched.body(), fetched.address()).stream()
                .filter(entry -> !feeds.seen(feed.id(), entry.sha256()))
                .toList();
        int added = 0;
        boolean whole = unseen.size() <= MOST_ENTRIES;
        for (FeedEntry entry : unseen.subList(0, Math.min(unseen.size(), MOST_ENTRIES))) {
            if (now().isAfter(latest)) {
                whole = false;
                break;
            }
            try {
                added += add(feed, entry) ? 1 : 0;
                feeds.markSeen(feed.id(), entry.sha256(), now());
            } catch (UnreadableException unread) {
                LOG.info("Feed {}: {} was not read: {}", feed.address(), entry.address(), unread.problem());
                if (PASSING.contains(unread.problem())) {
                    whole = false;
                } else {
                    feeds.markSeen(feed.id(), entry.sha256(), now());
                }
            }
        }
        return new Outcome(whole ? fetched.validators() : Validators.NONE, null, added);
    }

    private boolean add(Feed feed, FeedEntry entry) throws UnreadableException {
        ReadText read = reader.read(entry.address());
        String title = read.title().isEmpty() ? entry.title() : read.title();
        LocalDate said = read.publishedOn() == null ? entry.publishedOn() : read.publishedOn();
        LocalDate day = said == null ? LocalDate.now(clock) : said;
        StoreResult result =
                intake.add(new ArticleSubmission(feed.source(), day, read.address(), title, read.text(), false));
        if (result instanceof StoreResult.Refused(var problems)) {
            LOG.info("Feed {}: {} was not taken in: {}", feed.address(), entry.address(), problems);
        }
        return result instanceof StoreResult.Stored;
    }
}

package org.dragoman.article.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.Sha256;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The feeds that editors let the desk follow. */
@Service
@EditorsOnly
@Transactional
public class FeedService {

    private final FeedRepository feeds;
    private final FeedPoller poller;
    private final CurrentAccount account;
    private final AuditService audit;
    private final Clock clock;

    FeedService(FeedRepository feeds, FeedPoller poller, CurrentAccount account, AuditService audit, Clock clock) {
        this.feeds = feeds;
        this.poller = poller;
        this.account = account;
        this.audit = audit;
        this.clock = clock;
    }

    /** All feeds by the name of their source. */
    @Transactional(readOnly = true)
    public List<Feed> list() {
        return feeds.all();
    }

    /**
     * Follows a feed; it is asked at the next minute.
     *
     * @return what is wrong with {@code address} or {@code source}; empty if it is followed now
     */
    public List<FieldProblem> add(String address, @Nullable SourceId source) {
        String web = address.strip();
        String scheme = web.toLowerCase(Locale.ROOT);
        boolean known = scheme.startsWith("https://") || scheme.startsWith("http://");
        if (!known || web.length() > ArticleDraft.ADDRESS_LENGTH) {
            return List.of(FieldProblem.of("address", "article.problem.address"));
        }
        if (source == null) {
            return List.of(FieldProblem.of("source", "article.problem.source-missing"));
        }
        boolean added = feeds.insert(web, Sha256.of(web), source, account.login(), now());
        if (added) {
            audit.record("feed.add", "source " + source, web);
        }
        return added ? List.of() : List.of(FieldProblem.of("address", "article.feeds.problem.known"));
    }

    /** Pauses a feed, or goes on with it. */
    public void setActive(long feed, boolean active) {
        feeds.setActive(feed, active, now());
        audit.record(active ? "feed.resume" : "feed.pause", "feed " + feed, "");
    }

    /** Forgets a feed; its articles stay. */
    public void remove(long feed) {
        feeds.delete(feed);
        audit.record("feed.remove", "feed " + feed, "");
    }

    /** Asks an active feed at once, unless a node of the desk is at it; takes as long as its articles take. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void poll(long feed) {
        feeds.setDue(feed, now());
        poller.poll(feed);
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}

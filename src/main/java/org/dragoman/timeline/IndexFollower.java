package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.dragoman.event.EventChanged;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index at the register's last revision. One thread reads what has changed: at once when this server made the change,
 * within {@link #POLL} when another one did. An index that is new, or cannot have been made from this register, is built event
 * by event while changes are followed, and answers from what it holds.
 */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_VIEWS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int BATCH = 1000;

    /** Starts before requests are served. */
    private static final int PHASE = 0;

    private final Path folder;
    private final EventService events;
    private final ReaderNames names;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition followed = lock.newCondition();
    private long wanted;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable IndexFolder open;

    private IndexProgress progress = IndexProgress.NONE;
    private final Set<EventId> changedWhileBuilding = new HashSet<>();
    private boolean checked;
    private boolean resumed;
    private boolean unseen;
    private boolean uncommitted;
    private long lastView;
    private long lastCommit = System.nanoTime();

    IndexFollower(@Value("${dragoman.data}") Path data, EventService events, ReaderNames names) {
        this.events = events;
        this.names = names;
        folder = data.resolve("timeline-index");
    }

    private IndexFolder index() {
        IndexFolder index = open;
        if (index == null) {
            throw new IllegalStateException("The timeline's index is not open");
        }
        return index;
    }

    /** Asks the index once it holds every change that this server has made, or after some seconds as it is. */
    <T> T read(Function<Generation, T> question) {
        lock.lock();
        try {
            long patience = PATIENCE.toNanos();
            IndexFolder index = index();
            while (running && index.progress().whole() && index.progress().revision() < wanted && patience > 0) {
                patience = followed.awaitNanos(patience);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return index().read(question);
    }

    @TransactionalEventListener
    void follow(EventChanged change) {
        lock.lock();
        try {
            wanted = Math.max(wanted, change.seq());
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        IndexFolder index = IndexFolder.open(folder);
        open = index;
        progress = index.progress();
        resumed = progress.built() > 0;
        checked = false;
        running = true;
        thread = Thread.ofPlatform().name("timeline-index").daemon().start(this::run);
    }

    private void run() {
        boolean failing = false;
        while (running) {
            try {
                boolean more = step();
                failing = false;
                if (!more) {
                    pause();
                }
            } catch (DataAccessException | TransactionException unreachable) {
                if (!failing && running) {
                    LOG.warn("The register cannot be read; the timeline shows what it knew", unreachable);
                }
                failing = true;
                pause();
            } catch (IOException | RuntimeException damage) {
                LOG.error("The timeline's index cannot be written: it is built anew", damage);
                pause();
                clear();
            }
        }
    }

    /** Takes in some of what is missing; false where nothing is. */
    private boolean step() throws IOException {
        long last = events.lastRevision();
        if (!checked) {
            checked = true;
            if (!ofThisRegister(last)) {
                LOG.info("The timeline's index belongs to another register: it is built anew");
                restart();
            }
        }
        if (progress.equals(IndexProgress.NONE)) {
            progress = IndexProgress.begin(last, madeAt(last), events.lastPublished());
        }
        boolean behind = last > progress.revision();
        if (behind) {
            catchUp();
        }
        boolean building = !progress.whole();
        if (building) {
            build();
        }
        names.refresh();
        show(!behind && !building);
        return behind || building;
    }

    private boolean ofThisRegister(long last) {
        return progress.revision() <= last && progress.register().equals(madeAt(progress.revision()));
    }

    private String madeAt(long revision) {
        return events.changedSince(revision - 1, 1).stream()
                .filter(found -> found.seq() == revision)
                .map(found -> found.madeAt().toString())
                .findFirst()
                .orElse("");
    }

    private void catchUp() throws IOException {
        List<EventChanged> changes = events.changes(progress.revision(), BATCH);
        Map<EventId, EventSnapshot> snapshots = new LinkedHashMap<>();
        Set<EventId> ids = new HashSet<>();
        changes.forEach(change -> ids.add(change.event()));
        events.snapshots(ids).forEach(snapshot -> snapshots.put(snapshot.event().id(), snapshot));
        for (EventId id : ids) {
            EventSnapshot snapshot = snapshots.get(id);
            index().replace(id, snapshot == null ? List.of() : EventDocuments.of(snapshot));
            if (!progress.whole()) {
                changedWhileBuilding.add(id);
            }
        }
        long reached = changes.getLast().seq();
        progress = progress.at(reached, madeAt(reached));
        written();
    }

    private void build() throws IOException {
        List<EventSnapshot> page = events.publishedAfter(new EventId(progress.built()), BATCH);
        for (EventSnapshot snapshot : page) {
            EventId id = snapshot.event().id();
            if (resumed || changedWhileBuilding.contains(id)) {
                index().replace(id, EventDocuments.of(snapshot));
            } else {
                index().add(EventDocuments.of(snapshot));
            }
        }
        if (page.size() < BATCH) {
            progress = progress.complete();
            changedWhileBuilding.clear();
        } else {
            progress = progress.builtUpTo(page.getLast().event().id().value());
        }
        written();
    }

    private void written() {
        unseen = true;
        uncommitted = true;
    }

    /** Shows readers what has been written and keeps it, both not too often. */
    private void show(boolean settled) throws IOException {
        long now = System.nanoTime();
        if (unseen && (settled || now - lastView > BETWEEN_VIEWS.toNanos() || caughtUp())) {
            index().publish(progress);
            unseen = false;
            lastView = now;
            lock.lock();
            try {
                followed.signalAll();
            } finally {
                lock.unlock();
            }
        }
        if (uncommitted && now - lastCommit > BETWEEN_COMMITS.toNanos()) {
            commit();
        }
    }

    private boolean caughtUp() {
        lock.lock();
        try {
            return progress.whole() && progress.revision() >= wanted;
        } finally {
            lock.unlock();
        }
    }

    private void commit() throws IOException {
        index().commit(progress);
        uncommitted = false;
        lastCommit = System.nanoTime();
    }

    private void clear() {
        try {
            restart();
        } catch (IOException unwritable) {
            LOG.error("The timeline's index cannot be written", unwritable);
        }
    }

    private void restart() throws IOException {
        index().clear();
        progress = IndexProgress.NONE;
        resumed = false;
        changedWhileBuilding.clear();
        written();
    }

    /** Waits for a change that this server makes, but no longer than until others' changes are to be looked for. */
    private void pause() {
        lock.lock();
        try {
            long left = POLL.toNanos();
            while (running && wanted <= progress.revision() && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            changed.signal();
        } finally {
            lock.unlock();
        }
        try {
            Thread worker = thread;
            if (worker != null) {
                worker.join();
            }
            if (uncommitted) {
                commit();
            }
            index().close();
            open = null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

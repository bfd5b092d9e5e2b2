package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.dragoman.event.EventChanged;
import org.dragoman.event.EventService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Starts before requests are served. */
    private static final int PHASE = 0;

    private final Path folder;
    private final EventService events;
    private final ReaderNames names;
    private final IndexUpdates.Pace pace;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition followed = lock.newCondition();
    private volatile long wanted;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable IndexFolder open;
    private @Nullable IndexUpdates updates;

    @Autowired
    IndexFollower(@Value("${dragoman.data}") Path data, EventService events, ReaderNames names) {
        this(data, events, names, IndexUpdates.Pace.USUAL);
    }

    IndexFollower(Path data, EventService events, ReaderNames names, IndexUpdates.Pace pace) {
        this.events = events;
        this.names = names;
        this.pace = pace;
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
        IndexUpdates work = new IndexUpdates(index, events, names, pace, () -> wanted);
        open = index;
        updates = work;
        running = true;
        thread = Thread.ofPlatform().name("timeline-index").daemon().start(() -> run(work));
    }

    private void run(IndexUpdates work) {
        boolean failing = false;
        while (running) {
            try {
                boolean more = work.step();
                followed();
                failing = false;
                if (!more) {
                    pause(work);
                }
            } catch (DataAccessException | TransactionException unreachable) {
                if (!failing && running) {
                    LOG.warn("The register cannot be read; the timeline shows what it knew", unreachable);
                }
                failing = true;
                pause(work);
            } catch (IOException | RuntimeException damage) {
                LOG.error("The timeline's index cannot be written: it is built anew", damage);
                pause(work);
                clear(work);
            }
        }
    }

    /** Wakes those who wait for a change to be seen. */
    private void followed() {
        lock.lock();
        try {
            followed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void clear(IndexUpdates work) {
        try {
            work.restart();
        } catch (IOException unwritable) {
            LOG.error("The timeline's index cannot be written", unwritable);
        }
    }

    /** Waits for a change that this server makes, but no longer than until others' changes are to be looked for. */
    private void pause(IndexUpdates work) {
        lock.lock();
        try {
            long left = POLL.toNanos();
            while (running && wanted <= work.revision() && left > 0) {
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
            IndexUpdates work = updates;
            if (work != null) {
                work.end();
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

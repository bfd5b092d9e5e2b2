package org.dragoman.timeline;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.dragoman.event.EventChanged;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes into the index what the register has and it lacks: changes by their revisions, and, where the index is new, every event
 * by its id. For one thread.
 */
final class IndexUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(IndexUpdates.class);

    private static final Duration BETWEEN_VIEWS = Duration.ofSeconds(1);

    private final IndexFolder index;
    private final EventService events;
    private final ReaderNames names;
    private final Pace pace;
    private final LongSupplier wanted;

    private IndexProgress progress;
    private final Set<EventId> changedWhileBuilding = new HashSet<>();
    private boolean checked;
    private boolean resumed;
    private boolean unseen;
    private boolean uncommitted;
    private long lastView;
    private long lastCommit = System.nanoTime();

    /**
     * In which steps an index is written.
     *
     * @param betweenCommits shortest time between two commits
     * @param batch the most changes, or events to build, that are taken in at once
     */
    record Pace(Duration betweenCommits, int batch) {

        static final Pace USUAL = new Pace(Duration.ofSeconds(5), 1000);
    }

    /** @param wanted the revision that a reader may be waiting for */
    IndexUpdates(IndexFolder index, EventService events, ReaderNames names, Pace pace, LongSupplier wanted) {
        this.index = index;
        this.events = events;
        this.names = names;
        this.pace = pace;
        this.wanted = wanted;
        progress = index.progress();
        resumed = progress.built() > 0;
    }

    /** Every change up to this revision has been taken in. */
    long revision() {
        return progress.revision();
    }

    /** Takes in some of what is missing; false where nothing is. */
    boolean step() throws IOException {
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
            index.begin(events.publishedAfter(new EventId(0), pace.batch()));
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
        return events.madeAt(revision).map(Instant::toString).orElse("");
    }

    private void catchUp() throws IOException {
        List<EventChanged> changes = events.changes(progress.revision(), pace.batch());
        Map<EventId, EventSnapshot> snapshots = new LinkedHashMap<>();
        Set<EventId> ids = new HashSet<>();
        changes.forEach(change -> ids.add(change.event()));
        events.snapshots(ids).forEach(snapshot -> snapshots.put(snapshot.event().id(), snapshot));
        for (EventId id : ids) {
            EventSnapshot snapshot = snapshots.get(id);
            index.replace(id, snapshot);
            if (!progress.whole()) {
                changedWhileBuilding.add(id);
            }
        }
        long reached = changes.getLast().seq();
        progress = progress.at(reached, madeAt(reached));
        written();
    }

    private void build() throws IOException {
        List<EventSnapshot> page = events.publishedAfter(new EventId(progress.built()), pace.batch());
        for (EventSnapshot snapshot : page) {
            EventId id = snapshot.event().id();
            if (resumed || changedWhileBuilding.contains(id)) {
                index.replace(id, snapshot);
            } else {
                index.add(snapshot);
            }
        }
        if (page.size() < pace.batch()) {
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
            index.publish(progress);
            unseen = false;
            lastView = now;
        }
        if (uncommitted && now - lastCommit > pace.betweenCommits().toNanos()) {
            commit();
        }
    }

    private boolean caughtUp() {
        return progress.whole() && progress.revision() >= wanted.getAsLong();
    }

    /** Keeps what has been taken in, if it is not kept yet. */
    void keep() throws IOException {
        if (uncommitted) {
            commit();
        }
    }

    private void commit() throws IOException {
        index.commit(progress);
        uncommitted = false;
        lastCommit = System.nanoTime();
    }

    /** Throws away all that the index holds. */
    void restart() throws IOException {
        index.clear();
        progress = IndexProgress.NONE;
        resumed = false;
        changedWhileBuilding.clear();
        written();
    }
}

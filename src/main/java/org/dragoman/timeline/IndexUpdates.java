package org.dragoman.timeline;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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

    /** Others are to see a change after so long. */
    private static final Duration BETWEEN_VIEWS = Duration.ofSeconds(1);

    /** A view of what has merely been built costs a piece of its own in the index, so these are fewer. */
    private static final Duration BETWEEN_VIEWS_OF_BUILDING = Duration.ofSeconds(3);

    /** How many events, from how many places of the register, tell what its titles look like. */
    private static final int SAMPLE = 250;

    private static final int SAMPLES = 8;

    private final IndexFolder index;
    private final EventService events;
    private final ReaderNames names;
    private final Pace pace;
    private final LongSupplier wanted;
    private final ReadAhead<Changes> changes;
    private final ReadAhead<List<EventSnapshot>> published;

    private IndexProgress progress;
    private final Set<EventId> changedWhileBuilding = new HashSet<>();
    private boolean checked;
    private boolean resumed;
    private boolean unseen;
    private boolean unseenChange;
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

        static final Pace USUAL = new Pace(Duration.ofSeconds(5), 2000);
    }

    /** Revisions and the events that they changed, as these were later. */
    private record Changes(List<EventChanged> made, List<EventSnapshot> events, String madeAt) {}

    /** @param wanted the revision that a reader may be waiting for */
    IndexUpdates(IndexFolder index, EventService events, ReaderNames names, Pace pace, LongSupplier wanted) {
        this.index = index;
        this.events = events;
        this.names = names;
        this.pace = pace;
        this.wanted = wanted;
        changes = new ReadAhead<>(this::changesAfter);
        published = new ReadAhead<>(id -> events.publishedAfter(new EventId(id), pace.batch()));
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
            index.begin(sample(progress.last()));
        }
        boolean behind = last > progress.revision();
        if (behind) {
            catchUp(last);
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

    /** Events from all over the register. */
    private List<EventSnapshot> sample(long last) {
        return LongStream.range(0, SAMPLES)
                .mapToObj(place -> events.publishedAfter(new EventId(last * place / SAMPLES), SAMPLE))
                .flatMap(List::stream)
                .toList();
    }

    private Changes changesAfter(long revision) {
        List<EventChanged> made = events.changes(revision, pace.batch());
        Set<EventId> ids = made.stream().map(EventChanged::event).collect(Collectors.toSet());
        return new Changes(made, events.snapshots(ids), madeAt(made.getLast().seq()));
    }

    private void catchUp(long last) throws IOException {
        Changes page = changes.after(progress.revision());
        IndexProgress reached = progress.at(page.made.getLast().seq(), page.madeAt);
        if (reached.revision() < last) {
            changes.prepare(reached.revision());
        }
        Map<EventId, EventSnapshot> present = new HashMap<>();
        page.events.forEach(snapshot -> present.put(snapshot.event().id(), snapshot));
        Set<EventId> ids = new LinkedHashSet<>();
        page.made.forEach(change -> ids.add(change.event()));
        for (EventId id : ids) {
            index.replace(id, present.get(id));
            if (!progress.whole()) {
                changedWhileBuilding.add(id);
            }
        }
        unseenChange = true;
        written(reached);
    }

    private void build() throws IOException {
        List<EventSnapshot> page = published.after(progress.built());
        IndexProgress reached = progress.complete();
        if (page.size() == pace.batch()) {
            reached = progress.builtUpTo(page.getLast().event().id().value());
            published.prepare(reached.built());
        }
        for (EventSnapshot snapshot : page) {
            EventId id = snapshot.event().id();
            // What has changed since is there already, perhaps later than it was read here.
            if (!changedWhileBuilding.contains(id)) {
                if (resumed) {
                    index.replace(id, snapshot);
                } else {
                    index.add(snapshot);
                }
            }
        }
        if (reached.whole()) {
            changedWhileBuilding.clear();
        }
        written(reached);
    }

    private void written(IndexProgress reached) {
        progress = reached;
        unseen = true;
        uncommitted = true;
    }

    /** Shows readers what has been written and keeps it, both not too often. */
    private void show(boolean settled) throws IOException {
        long now = System.nanoTime();
        Duration pause = unseenChange ? BETWEEN_VIEWS : BETWEEN_VIEWS_OF_BUILDING;
        if (unseen && (settled || now - lastView > pause.toNanos() || caughtUp())) {
            index.publish(progress);
            unseen = false;
            unseenChange = false;
            lastView = now;
        }
        if (uncommitted && now - lastCommit > pace.betweenCommits().toNanos()) {
            commit();
        }
    }

    private boolean caughtUp() {
        return progress.whole() && progress.revision() >= wanted.getAsLong();
    }

    /** Reads no more, and keeps what has been taken in, if it is not kept yet. */
    void end() throws IOException {
        readNoMore();
        if (uncommitted) {
            commit();
        }
    }

    private void readNoMore() {
        changes.end();
        published.end();
    }

    private void commit() throws IOException {
        index.commit(progress);
        uncommitted = false;
        lastCommit = System.nanoTime();
    }

    /** Throws away all that the index holds. */
    void restart() throws IOException {
        readNoMore();
        index.clear();
        resumed = false;
        changedWhileBuilding.clear();
        written(IndexProgress.NONE);
    }
}

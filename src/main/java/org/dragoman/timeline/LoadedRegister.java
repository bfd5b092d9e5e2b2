package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.EventSnapshot;
import org.jspecify.annotations.Nullable;

/** The register as it was at one revision, ready to be asked. */
final class LoadedRegister {

    private static final int REMEMBERED_DAYS = 8;

    private final long revision;
    private final List<EventSnapshot> snapshots;
    private final List<TimelineEntry> now;
    private final int fingerprint;
    private final Map<LocalDate, List<TimelineEntry>> past = new LinkedHashMap<>();

    LoadedRegister(long revision, List<EventSnapshot> snapshots) {
        this.revision = revision;
        this.snapshots = snapshots;
        now = EntryReader.now(snapshots);
        fingerprint =
                now.stream().mapToInt(entry -> entry.toString().hashCode()).reduce(1, (all, one) -> 31 * all + one);
    }

    long revision() {
        return revision;
    }

    /** Differs where the entries do, even between registers that count their revisions alike. */
    int fingerprint() {
        return fingerprint;
    }

    /** The events, most important first. */
    List<TimelineEntry> entries(@Nullable LocalDate asOf) {
        return asOf == null ? now : entriesOf(asOf);
    }

    private synchronized List<TimelineEntry> entriesOf(LocalDate day) {
        if (past.size() >= REMEMBERED_DAYS && !past.containsKey(day)) {
            past.clear();
        }
        return past.computeIfAbsent(day, asOf -> EntryReader.asOf(snapshots, asOf));
    }
}

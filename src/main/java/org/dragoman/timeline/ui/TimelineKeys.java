package org.dragoman.timeline.ui;

import java.util.List;
import org.dragoman.shell.KeysDialog;
import org.dragoman.shell.KeysDialog.Entry;

/** The keys of the timeline page. */
final class TimelineKeys {

    private static final List<Entry> READING = List.of(
            new Entry("timeline.keys.step", List.of("←", "→")),
            new Entry("timeline.keys.lane", List.of("↑", "↓")),
            new Entry("timeline.keys.edge", List.of("home", "end")),
            new Entry("timeline.keys.open", List.of("↵")),
            new Entry("timeline.keys.leave", List.of("escape")),
            new Entry("timeline.keys.zoom", List.of("+", "−")),
            new Entry("timeline.keys.pan", List.of("⇧←", "⇧→")),
            new Entry("timeline.keys.page", List.of("PgUp", "PgDn")),
            new Entry("timeline.keys.preset", List.of("1", "2", "3")),
            new Entry("timeline.keys.today", List.of("T")),
            new Entry("timeline.keys.goto", List.of("G")),
            new Entry("timeline.keys.fold", List.of("C")),
            new Entry("timeline.keys.lanes", List.of("L")),
            new Entry("timeline.keys.search", List.of("/")),
            new Entry("timeline.keys.filter", List.of("F")),
            new Entry("timeline.keys.list", List.of("V")));
    private static final List<Entry> EDITING = List.of(new Entry("timeline.keys.edit", List.of("E")));

    private TimelineKeys() {}

    static void show(boolean editor) {
        new KeysDialog(READING, EDITING, editor).open();
    }
}

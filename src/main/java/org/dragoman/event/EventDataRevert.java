package org.dragoman.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one change of an event back and keeps what others changed after it. */
final class EventDataRevert {

    private EventDataRevert() {}

    /**
     * The current content in which every field that the change set, and nobody changed since, has its former value.
     *
     * @param before content before the change to take back
     * @param after content after that change
     */
    static EventData revert(EventData before, EventData after, EventData current) {
        return new EventData(
                Objects.requireNonNull(field(before.type(), after.type(), current.type())),
                field(before.date(), after.date(), current.date()),
                Objects.requireNonNull(field(before.status(), after.status(), current.status())),
                Objects.requireNonNull(field(before.title(), after.title(), current.title())),
                Objects.requireNonNull(field(before.summary(), after.summary(), current.summary())),
                field(before.place(), after.place(), current.place()),
                Objects.requireNonNull(
                        field(before.participations(), after.participations(), current.participations())),
                manner(before.manner(), after.manner(), current.manner()),
                Objects.requireNonNull(field(before.pin(), after.pin(), current.pin())));
    }

    private static Manner manner(Manner before, Manner after, Manner current) {
        return new Manner(
                Objects.requireNonNull(field(before.printedLevel(), after.printedLevel(), current.printedLevel())),
                field(before.format(), after.format(), current.format()),
                field(before.setting(), after.setting(), current.setting()));
    }

    private static <T> @Nullable T field(@Nullable T before, @Nullable T after, @Nullable T current) {
        return Objects.equals(after, current) ? before : current;
    }
}

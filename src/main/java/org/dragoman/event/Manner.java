package org.dragoman.event;

import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventSetting;
import org.jspecify.annotations.Nullable;

/**
 * How an event is held.
 *
 * @param printedLevel the protocol level in the words of a source, which states use differently; empty where none is given
 */
public record Manner(
        String printedLevel,
        @Nullable EventFormat format,
        @Nullable EventSetting setting) {

    /** Nothing is known of it. */
    public static final Manner UNKNOWN = new Manner("", null, null);

    /** Longest printed level in characters. */
    public static final int LEVEL_LENGTH = 200;

    public Manner {
        printedLevel = printedLevel.strip();
    }

    /** This manner, and what it leaves open as the other says. */
    Manner completedBy(Manner other) {
        return new Manner(
                printedLevel.isEmpty() ? other.printedLevel : printedLevel,
                format == null ? other.format : format,
                setting == null ? other.setting : setting);
    }
}

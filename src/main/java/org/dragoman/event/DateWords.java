package org.dragoman.event;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;

/** Reads the date that a person states in words: "next week", "ноябрь 2024", "بين 9 و15 نوفمبر". */
public interface DateWords {

    /**
     * The date that the whole text states, or nothing where it states none or more than one.
     *
     * @param today the day that relative words count from
     */
    Optional<EventDate> read(String text, Language language, LocalDate today);
}

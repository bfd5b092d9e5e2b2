package org.dragoman.review;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.Office;

/**
 * An article gives somebody an office that others hold, as far as the register knows.
 *
 * @param person whom the article names
 * @param printed the office as the article prints it
 * @param office that office in the register
 * @param holders who held it on the day
 */
public record OfficeDoubt(
        ActorSummary person, String printed, Office office, List<ActorSummary> holders, LocalDate day) {}

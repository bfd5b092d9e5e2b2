package org.dragoman.event;

import java.util.List;

/**
 * An event with its whole past, all of one moment.
 *
 * @param history oldest first
 */
public record EventWithHistory(EventSnapshot snapshot, List<Revision> history) {}

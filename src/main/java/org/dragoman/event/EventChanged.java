package org.dragoman.event;

import org.dragoman.kernel.EventId;

/**
 * An event of the register has a new revision; published within its transaction, so listen after commit.
 *
 * @param seq sequence number of the revision
 */
public record EventChanged(EventId event, long seq) {}

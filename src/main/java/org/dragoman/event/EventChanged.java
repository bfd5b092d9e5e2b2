package org.dragoman.event;

import org.dragoman.kernel.EventId;

/**
 * An event of the register has a new revision, or has to be read again because its actors changed; published within the
 * transaction, so listen after commit.
 *
 * @param seq sequence number of the change
 */
public record EventChanged(EventId event, long seq) {}

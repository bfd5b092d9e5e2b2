package org.dragoman.event;

import org.dragoman.kernel.EventId;

/** What an event is to another one. */
public record EventLink(LinkKind kind, EventId other) {}

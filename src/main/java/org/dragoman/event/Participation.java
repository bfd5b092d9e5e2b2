package org.dragoman.event;

import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ParticipantRole;

/** An actor in an event, with its role. */
public record Participation(ActorId actor, ParticipantRole role) {}

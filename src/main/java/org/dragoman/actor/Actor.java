package org.dragoman.actor;

import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;

/**
 * An actor of the register as a whole.
 *
 * @param version number of its changes so far
 */
public record Actor(ActorId id, ActorKind kind, String code, int version, ActorData data) {}

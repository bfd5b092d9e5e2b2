package org.dragoman.actor;

/**
 * Records of actors are about to be changed; published within the transaction before it writes, so that those who will have
 * to follow take their locks first.
 */
public record ActorsChanging() {}

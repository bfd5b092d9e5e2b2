package org.dragoman.event;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class ActorSequenceOnPostgresTest extends ActorSequenceContract {}

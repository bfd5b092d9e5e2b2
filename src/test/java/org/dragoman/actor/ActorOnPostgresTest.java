package org.dragoman.actor;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class ActorOnPostgresTest extends ActorContract {}

package org.dragoman.actor;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class ActorRecordOnPostgresTest extends ActorRecordContract {}

package org.dragoman.persistence;

@OnPostgres
class MigrationOnPostgresTest extends MigrationContract {}

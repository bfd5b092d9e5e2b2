package org.dragoman.event;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class SavingAtOnceOnPostgresTest extends SavingAtOnceContract {}

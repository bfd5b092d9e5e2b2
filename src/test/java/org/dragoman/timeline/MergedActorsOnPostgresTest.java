package org.dragoman.timeline;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class MergedActorsOnPostgresTest extends MergedActorsContract {}

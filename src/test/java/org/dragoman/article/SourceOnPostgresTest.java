package org.dragoman.article;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class SourceOnPostgresTest extends SourceContract {}

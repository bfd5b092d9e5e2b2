package org.dragoman.article;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class ArticleOnPostgresTest extends ArticleContract {}

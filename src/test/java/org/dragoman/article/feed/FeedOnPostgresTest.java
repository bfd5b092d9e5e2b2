package org.dragoman.article.feed;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class FeedOnPostgresTest extends FeedContract {}

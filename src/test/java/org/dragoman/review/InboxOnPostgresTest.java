package org.dragoman.review;

import org.dragoman.persistence.OnPostgres;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = OnPostgres.Database.class, inheritInitializers = false)
class InboxOnPostgresTest extends InboxContract {}

package org.dragoman.security;

import org.dragoman.persistence.OnPostgres;

@OnPostgres
class AuditOnPostgresTest extends AuditContract {}

package org.planted.north;

import org.jooq.DSLContext;

/** Uses jOOQ without saying so in its name. */
public record NorthJooqUser(DSLContext jooq) {}

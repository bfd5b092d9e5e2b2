package org.planted.north;

import org.springframework.stereotype.Repository;

/** A repository that other modules could use. */
@Repository
public class NorthRepository {}

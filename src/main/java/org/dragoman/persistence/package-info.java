/** jOOQ settings, converters and the tables generated from the migrations. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.dragoman.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

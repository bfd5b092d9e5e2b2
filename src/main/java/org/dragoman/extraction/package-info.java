/** Text in, mentions out: dates, names and triggers per language, as pure functions. */
@ApplicationModule(allowedDependencies = {"kernel", "actor"})
@NullMarked
package org.dragoman.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

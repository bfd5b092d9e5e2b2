/** UI languages, their direction, translations and texts for dates. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.dragoman.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

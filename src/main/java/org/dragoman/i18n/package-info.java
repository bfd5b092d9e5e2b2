/** UI languages, their direction, translations, labels of the vocabulary and texts for dates. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.dragoman.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

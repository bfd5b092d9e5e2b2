/** Value types that every module speaks in: ids, dates, languages, texts and the vocabulary. Plain Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.dragoman.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The window of events that fits a screen, its facets, and the views that browse it. */
@ApplicationModule(allowedDependencies = {"kernel", "i18n", "security", "shell", "actor", "event", "event :: ui"})
@NullMarked
package org.dragoman.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

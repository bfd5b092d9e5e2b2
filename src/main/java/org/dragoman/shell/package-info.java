/** The main layout, error views and shared fields; knows no feature. */
@ApplicationModule(allowedDependencies = {"kernel", "i18n", "security", "history"})
@NullMarked
package org.dragoman.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Persons, states, organisations and places: one actor whatever the script, with its names in three languages. */
@ApplicationModule(allowedDependencies = {"kernel", "persistence", "i18n", "security", "shell", "history"})
@NullMarked
package org.dragoman.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

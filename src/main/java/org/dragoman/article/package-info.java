/** Sources and the articles they published; a stored text never changes. */
@ApplicationModule(allowedDependencies = {"kernel", "persistence", "i18n", "security", "shell", "history"})
@NullMarked
package org.dragoman.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

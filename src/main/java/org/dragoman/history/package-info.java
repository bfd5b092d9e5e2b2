/** The changes of records that are no events: who, when, why, content before and after; one history for all of them. */
@ApplicationModule(allowedDependencies = {"kernel", "persistence", "security"})
@NullMarked
package org.dragoman.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

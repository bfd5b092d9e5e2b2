/** The register: events, participations, mentions, evidence, life cycle and revisions. */
@ApplicationModule(
        allowedDependencies = {"kernel", "persistence", "i18n", "security", "shell", "history", "actor", "article"})
@NullMarked
package org.dragoman.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

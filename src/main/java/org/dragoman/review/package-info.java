/** What an editor does with proposed mentions: accept, correct, attach, reject, undo. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "persistence",
            "i18n",
            "security",
            "shell",
            "actor",
            "article",
            "extraction",
            "event"
        })
@NullMarked
package org.dragoman.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

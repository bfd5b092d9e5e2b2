/** Accounts, roles, sign-in and response headers. */
@ApplicationModule(allowedDependencies = {"kernel", "persistence", "i18n"})
@NullMarked
package org.dragoman.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

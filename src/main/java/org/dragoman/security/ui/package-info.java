/** Signing in, one's own password, and the list of accounts. */
@NullMarked
package org.dragoman.security.ui;

import org.jspecify.annotations.NullMarked;

/** Tests of accounts, roles, sign-in and headers, over HTTP against a real H2 file. */
@NullMarked
package org.dragoman.security;

import org.jspecify.annotations.NullMarked;

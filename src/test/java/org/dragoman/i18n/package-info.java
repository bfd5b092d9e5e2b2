/** Tests of the languages of the desk. */
@NullMarked
package org.dragoman.i18n;

import org.jspecify.annotations.NullMarked;

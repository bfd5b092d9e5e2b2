/** The pages of actors: list, page and form. */
@NullMarked
package org.dragoman.actor.ui;

import org.jspecify.annotations.NullMarked;

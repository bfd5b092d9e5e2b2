/** Tests of the event page and the event form. */
@NullMarked
package org.dragoman.event.ui;

import org.jspecify.annotations.NullMarked;

/** The views that browse the register: the timeline, its list twin, facets, and the drawer with an event's evidence. */
@NullMarked
package org.dragoman.timeline.ui;

import org.jspecify.annotations.NullMarked;

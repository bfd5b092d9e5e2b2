/** The event page and the event form; what they show of an event can stand in the views of other modules, too. */
@NamedInterface("ui")
@NullMarked
package org.dragoman.event.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

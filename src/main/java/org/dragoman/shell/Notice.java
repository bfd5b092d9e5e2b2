package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a feature has to say on every page, as a bean; the layout asks whenever it is built. */
public interface Notice {

    /** What stands below the top bar, or nothing. */
    Optional<Component> banner();
}

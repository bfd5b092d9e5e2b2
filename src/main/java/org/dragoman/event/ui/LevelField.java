package org.dragoman.event.ui;

import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.dragoman.event.Participation;

/** A protocol level, 1 to 9, or none. */
class LevelField extends Select<Integer> {

    LevelField(String label) {
        super();
        setLabel(label);
        setItems(IntStream.rangeClosed(1, Participation.LOWEST_LEVEL).boxed().toList());
        setItemLabelGenerator(level -> level == null ? "" : getTranslation("event.level." + level));
        setEmptySelectionAllowed(true);
    }
}

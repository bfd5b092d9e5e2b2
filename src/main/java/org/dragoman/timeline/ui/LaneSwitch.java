package org.dragoman.timeline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.timeline.LaneDimension;

/** One button for each way of making lanes; the present one is pressed. */
class LaneSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<LaneDimension, NativeButton> buttons = new EnumMap<>(LaneDimension.class);

    LaneSwitch(Consumer<LaneDimension> choice) {
        addClassNames("segments", "lane-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("timeline.lanes.label"));
        for (LaneDimension lanes : LaneDimension.values()) {
            NativeButton button =
                    new NativeButton(getTranslation("timeline.lanes." + lanes.code()), _ -> choice.accept(lanes));
            buttons.put(lanes, button);
            add(button);
        }
    }

    void show(LaneDimension present) {
        buttons.forEach((lanes, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(lanes == present)));
    }
}

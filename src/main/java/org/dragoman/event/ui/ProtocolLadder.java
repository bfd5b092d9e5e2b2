package org.dragoman.event.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventType;

/** The protocol levels of a visit from the highest down, as another way to choose its type; shown for visits only. */
class ProtocolLadder extends RadioButtonGroup<EventType> {

    private static final String VISITS = EventType.VISIT_STATE.branch();
    private static final List<EventType> LEVELS = Arrays.stream(EventType.values())
            .filter(type -> type.branch().equals(VISITS) && type != EventType.VISIT_UNSPECIFIED)
            .toList();

    /** @param type the field that the ladder follows and sets */
    ProtocolLadder(TypeField type, Vocabulary vocabulary) {
        super();
        setLabel(getTranslation("event.form.ladder"));
        setItems(LEVELS);
        setItemLabelGenerator(level -> vocabulary.type(level, UiLanguage.current()));
        addClassNames("segmented", "protocol-ladder");
        setVisible(false);
        type.addValueChangeListener(change -> {
            EventType chosen = change.getValue();
            setVisible(chosen != null && chosen.branch().equals(VISITS));
            setValue(LEVELS.contains(chosen) ? chosen : null);
        });
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type.setValue(change.getValue());
            }
        });
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.dragoman.event.ImportancePin;

/** Whether the importance of an event is computed or set by hand. */
class PinField extends RadioButtonGroup<ImportancePin> {

    PinField() {
        super();
        setLabel(getTranslation("event.field.pin"));
        setItems(ImportancePin.values());
        setItemLabelGenerator(pin -> getTranslation("event.pin." + pin.code()));
        setHelperText(getTranslation("event.form.pin.help"));
        setValue(ImportancePin.NONE);
        addClassName("segmented");
    }
}

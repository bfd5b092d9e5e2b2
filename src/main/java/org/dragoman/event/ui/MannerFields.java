package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import org.dragoman.event.Manner;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.Language;

/** How an event is held. The fields stand in two sections of the form. */
class MannerFields {

    private final TextField printedLevel = new TextField();
    private final Select<EventFormat> format = new Select<>();
    private final Select<EventSetting> setting = new Select<>();
    private final Div ground = new Div(format, setting);

    /** @param changed called whenever one of the fields is changed */
    MannerFields(Vocabulary vocabulary, Runnable changed) {
        Language reader = UiLanguage.current();
        printedLevel.setLabel(printedLevel.getTranslation("event.field.printed-level"));
        printedLevel.setHelperText(printedLevel.getTranslation("event.form.printed-level.help"));
        printedLevel.setMaxLength(Manner.LEVEL_LENGTH);
        printedLevel.setManualValidation(true);
        printedLevel.setValueChangeMode(ValueChangeMode.LAZY);
        printedLevel.getElement().setAttribute("dir", "auto");
        prepare(format, "format", each -> vocabulary.label("format", each.code(), reader));
        format.setItems(EventFormat.values());
        prepare(setting, "setting", each -> vocabulary.label("setting", each.code(), reader));
        setting.setItems(EventSetting.values());
        ground.addClassName("form-pair");
        printedLevel.addValueChangeListener(_ -> {
            printedLevel.setInvalid(false);
            changed.run();
        });
        format.addValueChangeListener(_ -> changed.run());
        setting.addValueChangeListener(_ -> changed.run());
    }

    private static <T> void prepare(Select<T> field, String name, Function<T, String> label) {
        field.setLabel(field.getTranslation("event.field." + name));
        field.setItemLabelGenerator(each -> each == null ? "" : label.apply(each));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(field.getTranslation("event.form.not-known"));
    }

    /** The protocol level as printed. */
    Component printedLevel() {
        return printedLevel;
    }

    /** Format and setting. */
    Component ground() {
        return ground;
    }

    void show(TypedEvent.HowHeld typed) {
        printedLevel.setValue(typed.printedLevel());
        format.setValue(typed.format() == null ? null : EventFormat.of(typed.format()));
        setting.setValue(typed.setting() == null ? null : EventSetting.of(typed.setting()));
    }

    Manner manner() {
        return new Manner(printedLevel.getValue(), format.getValue(), setting.getValue());
    }

    /** Says what is wrong with the printed level. */
    void refuse(String message) {
        printedLevel.setErrorMessage(message);
        printedLevel.setInvalid(true);
    }
}

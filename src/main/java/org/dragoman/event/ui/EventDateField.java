package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventDate;

/**
 * Takes a date as people write it and shows under the field how it was understood, in words and as EDTF, or that it was
 * not. What was typed stays as it is.
 */
class EventDateField extends TextField {

    private static final int PAUSE_MILLIS = 300;

    private final transient TypedDate reading;
    private final transient EventDateText texts;
    private final Span words = new Span();
    private final Span code = new Span();

    EventDateField(TypedDate reading, EventDateText texts) {
        super();
        this.reading = reading;
        this.texts = texts;
        setLabel(getTranslation("event.field.date"));
        setPlaceholder(getTranslation("event.form.date.placeholder"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        setManualValidation(true);
        addClassName("event-date-field");
        code.addClassName("edtf");
        Div understood = new Div(words, code);
        understood.addClassName("event-date-understood");
        understood.getElement().setAttribute("aria-live", "polite");
        setHelperComponent(understood);
        addValueChangeListener(_ -> explain());
        explain();
    }

    /** The date as typed; nothing where the field is empty or the text is no date. */
    Optional<EventDate> date() {
        return getValue().isBlank() ? Optional.empty() : reading.read(getValue(), UiLanguage.current());
    }

    /** True if the field is empty or holds a date. */
    boolean understood() {
        return getValue().isBlank() || date().isPresent();
    }

    /** True if the text is two dates with a slash between, the second before the first. */
    private boolean runsBackwards() {
        String[] ends = getValue().split("/", -1);
        if (ends.length != 2) {
            return false;
        }
        Optional<LocalDate> start = reading.read(ends[0], UiLanguage.current()).map(EventDate::earliestStart);
        Optional<LocalDate> end = reading.read(ends[1], UiLanguage.current()).map(EventDate::latestEnd);
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    }

    private void explain() {
        Optional<EventDate> date = date();
        boolean understood = getValue().isBlank() || date.isPresent();
        setErrorMessage(
                getTranslation(runsBackwards() ? "event.form.date.backwards" : "event.form.date.not-understood"));
        setInvalid(!understood);
        words.setText(date.map(found -> texts.text(found, UiLanguage.current()))
                .orElseGet(() -> getTranslation("event.form.date.help")));
        code.setText(date.map(EventDate::toString).orElse(""));
    }
}

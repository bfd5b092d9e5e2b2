package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.kernel.EventDate;
import org.dragoman.shell.LocalDatePicker;
import org.jspecify.annotations.Nullable;

/** How precisely a date is known, and a calendar for the days that this precision needs. */
class DatePrecisionPicker extends Div {

    /** What editors tell apart; rarer forms are typed. */
    private enum Precision {
        DAY,
        RANGE,
        MONTH,
        YEAR,
        BETWEEN;

        private boolean twoDays() {
            return this == RANGE || this == BETWEEN;
        }
    }

    private final transient Consumer<EventDate> picked;
    private final RadioButtonGroup<Precision> precision = new RadioButtonGroup<>();
    private final LocalDatePicker first;
    private final LocalDatePicker last;

    /** @param picked takes the date whenever the editor has chosen all that its precision needs */
    DatePrecisionPicker(Consumer<EventDate> picked) {
        this.picked = picked;
        addClassName("date-precision");
        precision.setLabel(getTranslation("event.form.precision"));
        precision.setItems(Precision.values());
        precision.setItemLabelGenerator(
                each -> getTranslation("event.form.precision." + each.name().toLowerCase(Locale.ROOT)));
        precision.addClassName("segmented");
        first = new LocalDatePicker(getTranslation("event.form.precision.first"));
        last = new LocalDatePicker(getTranslation("event.form.precision.last"));
        Div days = new Div(first, last);
        days.addClassName("date-days");
        add(precision, days);
        show(null);
        precision.addValueChangeListener(change -> {
            arrange();
            if (change.isFromClient()) {
                tell();
            }
        });
        first.addValueChangeListener(change -> tell(change.isFromClient()));
        last.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    /** Follows a date that was typed. */
    void show(@Nullable EventDate date) {
        precision.setValue(date == null ? Precision.DAY : precision(date).orElse(null));
        first.setValue(date == null ? null : date.earliestStart());
        last.setValue(date == null ? null : date.latestEnd());
        arrange();
    }

    private void arrange() {
        Precision chosen = precision.getValue();
        first.setVisible(chosen != null);
        last.setVisible(chosen != null && chosen.twoDays());
    }

    private void tell(boolean byHand) {
        if (byHand) {
            tell();
        }
    }

    private void tell() {
        LocalDate from = first.getValue();
        Precision chosen = precision.getValue();
        if (from == null || chosen == null) {
            return;
        }
        LocalDate to = last.getValue() == null ? from : last.getValue();
        boolean backwards = chosen.twoDays() && to.isBefore(from);
        last.setErrorMessage(getTranslation("event.form.date.backwards"));
        last.setInvalid(backwards);
        if (!backwards) {
            picked.accept(date(chosen, from, to));
        }
    }

    private static EventDate date(Precision chosen, LocalDate from, LocalDate to) {
        return switch (chosen) {
            case DAY -> EventDate.ofDay(from);
            case RANGE -> from.equals(to) ? EventDate.ofDay(from) : EventDate.lasting(from, to);
            case MONTH -> EventDate.ofMonth(YearMonth.from(from));
            case YEAR -> EventDate.ofYear(from.getYear());
            case BETWEEN -> EventDate.within(from, to);
        };
    }

    private static Optional<Precision> precision(EventDate date) {
        return switch (date.precision()) {
            case DAY -> Optional.of(Precision.DAY);
            case RANGE -> Optional.of(Precision.RANGE);
            case MONTH -> Optional.of(Precision.MONTH);
            case YEAR -> Optional.of(Precision.YEAR);
            case ONE_OF -> date.form() == EventDate.Form.WITHIN ? Optional.of(Precision.BETWEEN) : Optional.empty();
            case QUARTER, SEASON, OPEN, NONE -> Optional.empty();
        };
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.shell.Pictogram;

/** Like rows of a form in their order; rows are added at the end and removed one by one. */
abstract class RowsField<R extends Component & FormRow> extends Div {

    private final transient Runnable changed;
    private final transient List<R> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span error = new Span();
    private final Button addRow;

    /** @param changed called whenever a row is added, changed or removed by hand */
    RowsField(String addLabel, Runnable changed) {
        this.changed = changed;
        addClassName("rows-field");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        addRow = new Button(addLabel, Pictogram.ADD.icon(), _ -> {
            newRow().focus();
            changed.run();
        });
        addRow.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, error, addRow);
    }

    /** An empty row, which calls {@link #remove} when it is no longer wanted. */
    abstract R emptyRow();

    R newRow() {
        R row = emptyRow();
        row.onChange(changed);
        rows.add(row);
        list.add(row);
        return row;
    }

    void remove(R row) {
        rows.remove(row);
        list.remove(row);
        error.setText("");
        addRow.focus();
        changed.run();
    }

    void clear() {
        rows.clear();
        list.removeAll();
        error.setText("");
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    /** Marks rows that name nothing of the register; true if there are none. Rows left empty do not count. */
    boolean complete(String message) {
        List<R> undecided = rows.stream().filter(FormRow::undecided).toList();
        undecided.forEach(row -> row.refuse(message));
        return undecided.isEmpty();
    }

    /** Says what is wrong with the rows together. */
    void refuse(String message) {
        error.setText(message);
    }
}

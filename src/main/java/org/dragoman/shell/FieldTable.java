package org.dragoman.shell;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** The fields of something in its versions side by side: a line for each field, a column for each version. */
public class FieldTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    /** @param columns what stands above the fields and above each version */
    public FieldTable(String... columns) {
        NativeTableRow head = getHead().addRow();
        Stream.of(columns).forEach(column -> head.add(heading(column, "col")));
    }

    /** Adds the line of a field with what it says in each version. */
    public NativeTableRow addField(String label, NativeTableCell... values) {
        NativeTableRow row = getBody().addRow();
        row.add(heading(label, "row"));
        row.add(values);
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    /** A cell with words in the direction of their own script. */
    public static NativeTableCell cell(String text) {
        Span words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return new NativeTableCell(words);
    }
}

package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** A list of records, one in a line, each leading to its page. */
public class RecordTable<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    /** @param none what it says where there is no record */
    public RecordTable(String none) {
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("record-table");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(none);
    }

    /** The column that tells which record it is, see {@link #name}. */
    public void addMain(String header, SerializableFunction<T, Component> cell) {
        addColumn(new ComponentRenderer<>(cell)).setHeader(header).setFlexGrow(3);
    }

    /** A column that a narrow screen has no room for. */
    public void addBeside(String header, SerializableFunction<T, Component> cell) {
        addColumn(new ComponentRenderer<>(cell))
                .setHeader(header)
                .setPartNameGenerator(_ -> "beside")
                .setHeaderPartName("beside")
                .setFlexGrow(2);
    }

    /**
     * What tells a record: the flag of its country, its name and a line below.
     *
     * @param address of its page, relative to that of the desk
     * @param country ISO 3166 alpha-2, where it has one
     */
    public static Component name(@Nullable String country, String address, String name, String below) {
        Anchor link = new Anchor(address, name);
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        Span muted = new Span(below);
        muted.addClassName("muted");
        muted.getElement().setAttribute("dir", "auto");
        Div words = new Div(link, muted);
        words.addClassName("row-words");
        Div cell = new Div(new CountryFlag(country), words);
        cell.addClassName("row-title");
        return cell;
    }
}

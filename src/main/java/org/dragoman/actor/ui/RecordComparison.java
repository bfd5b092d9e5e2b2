package org.dragoman.actor.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dragoman.actor.ActorData;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.shell.FieldLine;

/** Two records of actors side by side, field by field. */
class RecordComparison extends NativeTable {

    private static final long serialVersionUID = 1L;

    RecordComparison(ActorData goes, ActorData stays, ActorText texts) {
        addClassName("record-comparison");
        Language reader = UiLanguage.current();
        getHead()
                .addRow()
                .add(
                        heading(getTranslation("actor.merge.field"), "col"),
                        heading(getTranslation("actor.merge.goes"), "col"),
                        heading(getTranslation("actor.merge.stays"), "col"));
        List<FieldLine> here = texts.lines(goes, reader);
        List<FieldLine> there = texts.lines(stays, reader);
        for (int line = 0; line < here.size(); line++) {
            NativeTableRow row = getBody().addRow();
            row.add(
                    heading(here.get(line).label(), "row"),
                    cell(here.get(line).value()),
                    cell(there.get(line).value()));
        }
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    private static NativeTableCell cell(String text) {
        Span words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return new NativeTableCell(words);
    }
}

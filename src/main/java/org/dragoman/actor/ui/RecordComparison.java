package org.dragoman.actor.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.dragoman.actor.ActorData;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.shell.FieldLine;
import org.dragoman.shell.FieldTable;

/** Two records of actors side by side, field by field. */
class RecordComparison extends FieldTable {

    private static final long serialVersionUID = 1L;

    RecordComparison(ActorData goes, ActorData stays, ActorText texts) {
        super(text("actor.merge.field"), text("actor.merge.goes"), text("actor.merge.stays"));
        addClassName("record-comparison");
        Language reader = UiLanguage.current();
        List<FieldLine> here = texts.lines(goes, reader);
        List<FieldLine> there = texts.lines(stays, reader);
        for (int line = 0; line < here.size(); line++) {
            addField(
                    here.get(line).label(),
                    cell(here.get(line).value()),
                    cell(there.get(line).value()));
        }
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}

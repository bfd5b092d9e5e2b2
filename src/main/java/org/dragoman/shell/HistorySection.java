package org.dragoman.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** The history on the page of a record, which addresses may lead to. */
public class HistorySection extends Section {

    private static final long serialVersionUID = 1L;

    public HistorySection(ChangeHistory history) {
        add(new H2(getTranslation("shell.history.heading")), history);
        setId("history");
    }
}

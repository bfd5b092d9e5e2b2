package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The head of a page: its title, and what can be done there. */
public class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        this.title.setText(title);
        add(this.title);
        add(actions);
    }

    public void setHeading(String text) {
        title.setText(text);
    }
}

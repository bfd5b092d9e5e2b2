package org.dragoman.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link to a page of the desk that looks like the first button of its page. */
public final class PrimaryLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param address of the page, relative to that of the desk */
    public PrimaryLink(String address, String text) {
        super(address);
        getElement().setAttribute("router-link", true);
        addClassName("primary-link");
        add(new Span(text));
    }

    /** The same with a plus before it, to a page that adds something. */
    public static PrimaryLink adding(String address, String text) {
        PrimaryLink link = new PrimaryLink(address, text);
        link.addComponentAsFirst(Pictogram.ADD.icon());
        return link;
    }
}

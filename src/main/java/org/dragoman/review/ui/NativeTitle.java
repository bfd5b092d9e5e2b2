package org.dragoman.review.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;

/** The title of a card, which chooses the card. */
class NativeTitle extends NativeButton {

    private static final long serialVersionUID = 1L;

    NativeTitle(String title, Command choose) {
        super(title, click -> choose.execute());
        addClassName("card-title");
        getElement().setAttribute("dir", "auto");
    }
}

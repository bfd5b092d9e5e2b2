package org.dragoman.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in words what did not work and where to go from here. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String kind;

    /** @param kind the middle of the translation keys {@code shell.error.<kind>.*} */
    ErrorPage(String kind) {
        this.kind = kind;
        addClassNames("page", "card", "error-page");
        Anchor home = new Anchor(".", getTranslation("shell.error.home"));
        home.getElement().setAttribute("router-link", true);
        add(
                new H1(getTranslation("shell.error." + kind + ".title")),
                new Paragraph(getTranslation("shell.error." + kind + ".text")),
                home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("shell.error." + kind + ".title"));
    }
}

package org.dragoman.shell;

import com.vaadin.flow.component.html.Anchor;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.Language;

/** A title that leads to a page of the desk, in the language and the direction of its own words. */
public final class TitleLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param address of the page, relative to that of the desk */
    public TitleLink(String address, String title, Language language) {
        super(address, title);
        getElement()
                .setAttribute("router-link", true)
                .setAttribute("lang", language.code())
                .setAttribute("dir", LanguageChoice.direction(language));
    }
}

package org.dragoman.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.dragoman.kernel.Language;

/** The language that the present page speaks. */
public final class UiLanguage {

    private UiLanguage() {}

    /** The language of the current page, else of the session, else English. */
    public static Language current() {
        UI page = UI.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        if (page != null) {
            return of(page.getLocale());
        }
        return session == null ? Language.EN : of(session.getLocale());
    }

    /** The language of a locale of any country; English for languages we do not speak. */
    public static Language of(Locale locale) {
        return Language.of(locale.toLanguageTag()).orElse(Language.EN);
    }
}

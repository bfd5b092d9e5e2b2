package org.dragoman.i18n;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.kernel.Language;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The language of a visitor: the one chosen before and remembered in a cookie, else the first of the browser's that we
 * speak. Writes it and its direction on every page.
 */
@Component
public class LanguageChoice implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String COOKIE = "dragoman-language";
    private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource()
                .addSessionInitListener(session -> remembered(session.getRequest())
                        .ifPresent(language -> session.getSession().setLocale(language.locale())));
        start.getSource().addUIInitListener(page -> apply(page.getUI()));
        start.addIndexHtmlRequestListener(page -> {
            Language language = UiLanguage.current();
            Element root = page.getDocument().getElementsByTag("html").first();
            if (root != null) {
                root.attr("lang", language.code()).attr("dir", direction(language));
            }
        });
    }

    private static void apply(UI ui) {
        Language language = UiLanguage.of(ui.getLocale());
        ui.setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    /** The value of the {@code dir} attribute for texts of the language. */
    public static String direction(Language language) {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /** Shows the current page again in another language, at the same address, and remembers the choice for a year. */
    static void choose(Language language) {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private static Optional<Language> remembered(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }
}

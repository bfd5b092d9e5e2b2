package org.dragoman.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Writes the colours a visitor has chosen before on the page, so that it does not flash in the others first. */
@Component
class ColourMemory implements VaadinServiceInitListener {

    static final String COOKIE = "dragoman-colours";

    private static final long serialVersionUID = 1L;
    private static final Set<String> SCHEMES = Set.of("light", "dark");

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(page -> chosen(page.getVaadinRequest())
                .ifPresent(scheme -> {
                    Element root = page.getDocument().getElementsByTag("html").first();
                    if (root != null) {
                        root.attr("theme", scheme).attr("style", "color-scheme: " + scheme);
                    }
                }));
    }

    private static Optional<String> chosen(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(SCHEMES::contains)
                .findFirst();
    }
}

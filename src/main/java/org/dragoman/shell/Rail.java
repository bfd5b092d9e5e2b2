package org.dragoman.shell;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/** The views of the desk that the visitor may open; a bar at the bottom of a narrow screen, which holds more than fit. */
class Rail extends Nav {

    private static final long serialVersionUID = 1L;

    private final List<Anchor> links = new ArrayList<>();

    Rail() {
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("shell.rail.label"));
        MenuConfiguration.getMenuEntries().forEach(this::addLink);
    }

    private void addLink(MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        Anchor link = new Anchor(path.isEmpty() ? "." : path);
        if (entry.icon() != null) {
            link.add(Pictogram.named(entry.icon()).icon());
        }
        link.add(new Span(getTranslation(entry.title())));
        link.getElement().setAttribute("router-link", true);
        links.add(link);
        add(link);
    }

    /** Marks the view of the address, or the one above it, and moves it into sight. */
    void show(Location location) {
        String path = location.getPath();
        for (Anchor link : links) {
            String own = link.getHref().equals(".") ? "" : link.getHref();
            boolean present = path.equals(own) || (!own.isEmpty() && path.startsWith(own + "/"));
            if (present) {
                link.getElement().setAttribute("aria-current", "page");
                link.scrollIntoView(ScrollIntoViewOption.Block.NEAREST, ScrollIntoViewOption.Inline.CENTER);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}

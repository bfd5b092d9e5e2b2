package org.dragoman.shell;

import com.vaadin.flow.component.Svg;
import java.util.Arrays;
import java.util.Locale;

/** The icons of the desk: strokes on a grid of 20, in the colour of the text beside them. */
public enum Pictogram {
    TIMELINE(
            "<path d='M3 16.5h14M6 16.5v-2M10 16.5v-2M14 16.5v-2'/><rect x='3.5' y='3.8' width='6.5' height='3.2' rx='1.6'/>"
                    + "<rect x='9' y='9' width='7.5' height='3.2' rx='1.6'/>"),
    EVENTS("<path d='M8 5h9M8 10h9M8 15h9'/><circle cx='4' cy='5' r='1'/><circle cx='4' cy='10' r='1'/>"
            + "<circle cx='4' cy='15' r='1'/>"),
    ARTICLES("<path d='M5 2.8h6.8L15.2 6v11.2H5z'/><path d='M11.6 2.8v3.4h3.6M7.6 10h5M7.6 13.2h5'/>"),
    FEEDS("<path d='M4 9.5a6.5 6.5 0 0 1 6.5 6.5M4 4.5A11.5 11.5 0 0 1 15.5 16'/><circle cx='5' cy='15' r='1.2'/>"),
    ACCOUNTS("<circle cx='7.6' cy='7' r='2.8'/><path d='M2.6 16.2c.4-3 2.3-4.6 5-4.6s4.6 1.6 5 4.6'/>"
            + "<path d='M13 4.6a2.6 2.6 0 0 1 0 4.8M14.6 11.9c1.7.7 2.6 2.1 2.9 4.3'/>"),
    ACTORS("<circle cx='10' cy='6.6' r='3.2'/><path d='M3.8 17c.5-3.6 2.8-5.6 6.2-5.6s5.7 2 6.2 5.6'/>"),
    SOURCES("<path d='M3 4.2h10.5v12.6H4.6A1.6 1.6 0 0 1 3 15.2z'/><path d='M13.5 8H17v7.2a1.6 1.6 0 0 1-3.5 0"
            + "M5.8 7.4h4.9M5.8 10.4h4.9M5.8 13.4h3'/>"),
    SEARCH("<circle cx='8.8' cy='8.8' r='5'/><path d='m12.6 12.6 4.2 4.2'/>"),
    MOON("<path d='M16.6 12.1A7 7 0 0 1 7.9 3.4a7 7 0 1 0 8.7 8.7z'/>"),
    SUN(
            "<circle cx='10' cy='10' r='3.2'/><path d='M10 2.4v1.8M10 15.8v1.8M2.4 10h1.8M15.8 10h1.8M4.6 4.6l1.3 1.3M14.1 14.1"
                    + "l1.3 1.3M15.4 4.6l-1.3 1.3M5.9 14.1l-1.3 1.3'/>"),
    CLOSE("<path d='m5.5 5.5 9 9M14.5 5.5l-9 9'/>"),
    ADD("<path d='M10 4v12M4 10h12'/>"),
    EDIT(
            "<path d='m4 16 .8-3.7 8.1-8.1a1.5 1.5 0 0 1 2.1 0l.8.8a1.5 1.5 0 0 1 0 2.1l-8.1 8.1z'/><path d='m11.6 5.6 2.8 2.8'/>"),
    CHECK("<path d='m4.5 10.6 3.6 3.6 7.4-8'/>"),
    LINK("<path d='M8.4 11.6a3 3 0 0 0 4.3.1l2.6-2.5A3 3 0 0 0 11 4.9L9.7 6.2'/>"
            + "<path d='M11.6 8.4a3 3 0 0 0-4.3-.1l-2.6 2.5A3 3 0 0 0 9 15.1l1.3-1.3'/>"),
    CALENDAR("<rect x='3' y='4.5' width='14' height='12' rx='2'/><path d='M3 8.6h14M7 2.8v3.2M13 2.8v3.2'/>"),
    FILTER("<path d='M3 5h14M5.6 10h8.8M8.2 15h3.6'/>"),
    HISTORY("<path d='M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7.2'/><path d='M3.5 3.5v3.7h3.7M10 6.4V10l2.6 1.7'/>"),
    WARNING("<path d='M10 3.4 17.6 16.6H2.4z'/><path d='M10 8.4V12M10 14.2v.1'/>"),
    INFORMATION("<circle cx='10' cy='10' r='7'/><path d='M10 9.3v4.1M10 6.5v.1'/>"),
    MORE("<path d='M5 10h.1M10 10h.1M15 10h.1' stroke-width='2.6'/>"),
    DELETE("<path d='M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6'/>"),
    UNDO("<path d='M7 4 3.5 7.5 7 11'/><path d='M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8'/>");

    private final String shapes;

    Pictogram(String shapes) {
        this.shapes = shapes;
    }

    /** The icon that a {@code @Menu} names; the list of events where no icon has that name. */
    static Pictogram named(String name) {
        return Arrays.stream(values())
                .filter(pictogram -> pictogram.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(EVENTS);
    }

    /** A decorative icon; what it means must be said in words beside it or as an accessible name. */
    public Svg icon() {
        Svg icon =
                new Svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='currentColor' "
                        + "stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'>" + shapes + "</svg>");
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}

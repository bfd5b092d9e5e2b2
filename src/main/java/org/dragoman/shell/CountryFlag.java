package org.dragoman.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The flag of a state, or an empty place of its size; decorative, for the name stands beside it. */
@NpmPackage(
        value = "flag-icons",
        version = "7.5.0",
        assets = {"flags/4x3/*.svg:flags"})
public class CountryFlag extends Span {

    /** Where flags are served: {@code /kz.svg} follows. */
    public static final String BASE = "VAADIN/static/assets/flags";

    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    /** @param country ISO 3166 alpha-2 code */
    public CountryFlag(@Nullable String country) {
        addClassName("flag");
        getElement().setAttribute("aria-hidden", "true");
        if (country != null && CODE.matcher(country).matches()) {
            Image image = new Image(BASE + "/" + country.toLowerCase(Locale.ROOT) + ".svg", "");
            image.getElement().setAttribute("loading", "lazy");
            add(image);
        }
    }
}

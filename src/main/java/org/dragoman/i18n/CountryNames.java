package org.dragoman.i18n;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.kernel.Language;

/** The states of ISO 3166, and Kosovo, as CLDR names them. */
public final class CountryNames {

    private static final String KOSOVO = "XK";

    private CountryNames() {}

    /** "Kazakhstan" for {@code KZ}; the code itself where CLDR knows no such state. */
    public static String name(String code, Language language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(language.locale()), DisplayContext.LENGTH_FULL)
                .regionDisplayName(code);
    }

    /** Every code. */
    public static Stream<String> codes() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of(KOSOVO));
    }

    /** Every code, in the order of the names. */
    public static List<String> sorted(Language language) {
        return codes().sorted(Comparator.comparing(
                        code -> name(code, language), Collator.getInstance(language.locale())::compare))
                .toList();
    }
}

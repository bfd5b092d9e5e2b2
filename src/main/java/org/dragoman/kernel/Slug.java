package org.dragoman.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes made of names: lower-case Latin letters and digits joined by hyphens, from any script. */
public final class Slug {

    /** Longest code in characters, leaving room for a number that tells namesakes apart. */
    public static final int LENGTH = 70;

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** The code of a name, {@code "unnamed"} where the name has no letter or digit. */
    public static String of(String name) {
        String latin = TO_ASCII.transliterate(name).toLowerCase(Locale.ROOT).replace("'", "");
        String joined = OTHER.matcher(latin).replaceAll("-");
        String cut = joined.substring(0, Math.min(LENGTH, joined.length()));
        String slug = ENDS.matcher(cut).replaceAll("");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}

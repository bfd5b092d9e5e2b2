package org.dragoman.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The grammatical case of a Russian office, in which the name after it stands too, and how that name reads in the
 * nominative. Endings that a case does not have are left: they belong to names that do not change.
 */
final class NameCase {

    static final NameCase NOMINATIVE = new NameCase();
    private static final String FEMININE = " ской=ская цкой=цкая овой=ова евой=ева ёвой=ёва иной=ина ыной=ына";

    static final NameCase GENITIVE = new NameCase("ского=ский цкого=цкий ого=ый его=ий ова=ов ева=ев ина=ин" + FEMININE
            + " ия=ий ея=ей ая=ай оя=ой я=ь а= ы=а ги=га ки=ка хи=ха ии=ия");
    static final NameCase DATIVE = new NameCase("скому=ский цкому=цкий ому=ый ему=ий ову=ов еву=ев ину=ин" + FEMININE
            + " ию=ий ею=ей аю=ай ою=ой ю=ь у= е=а");
    static final NameCase INSTRUMENTAL =
            new NameCase("ским=ский цким=цкий овым=ов евым=ев ёвым=ёв иным=ин ыным=ын ым=ый" + FEMININE
                    + " ием=ий еем=ей аем=ай оем=ой жем=ж чем=ч шем=ш щем=щ цем=ц ом= ем=ь ой=а ей=я");

    private record Ending(String from, String to) {}

    private static final int SHORTEST_STEM = 2;

    private final List<Ending> endings;

    private NameCase() {
        this.endings = List.of();
    }

    /** @param rules endings of this case, the first that fits applied, each with the one it has in the nominative */
    private NameCase(String rules) {
        this.endings = Arrays.stream(rules.split(" ", -1))
                .map(rule -> rule.split("=", -1))
                .map(pair -> new Ending(pair[0], pair[1]))
                .toList();
    }

    /** The case of an office by the ending of its first word. */
    static NameCase ofOffice(String folded) {
        if (folded.startsWith("зам")) {
            return NOMINATIVE;
        }
        if (folded.equals("главои") || ends(folded, "ом", "ем", "ым", "им")) {
            return INSTRUMENTAL;
        }
        if (folded.equals("главы") || (ends(folded, "а", "я", "ого", "его") && !folded.equals("глава"))) {
            return GENITIVE;
        }
        return folded.equals("главе") || ends(folded, "у", "ю") ? DATIVE : NOMINATIVE;
    }

    private static boolean ends(String word, String... endings) {
        return Arrays.stream(endings).anyMatch(word::endsWith);
    }

    /** A name that stands in this case, in the nominative. */
    String nominative(String name) {
        StringBuilder nominative = new StringBuilder(name.length());
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || !Character.isLetter(name.charAt(at))) {
                nominative.append(word(name.substring(start, at)));
                if (at < name.length()) {
                    nominative.append(name.charAt(at));
                }
                start = at + 1;
            }
        }
        return nominative.toString();
    }

    private String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Ending ending : endings) {
            int stem = word.length() - ending.from().length();
            if (stem >= SHORTEST_STEM && lower.endsWith(ending.from())) {
                return word.substring(0, stem) + ending.to();
            }
        }
        return word;
    }
}

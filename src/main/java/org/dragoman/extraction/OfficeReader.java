package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.extraction.NameSpan.Sort;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Finds the state or organisation that an office belongs to, and where its holder is accredited. */
final class OfficeReader {

    private static final int REACH = 4;
    private static final int ACCREDITATION_REACH = 4;

    /** Words before the state to which, not of which, somebody is ambassador. */
    private static final Set<String> ACCREDITED = Set.of("لدي", "في", "الي", "to", "in", "at", "в", "во", "при", "с");

    /** Words that lead from an Arabic office to its state. */
    private static final Set<String> LANDS =
            Set.of("دوله", "جمهوريه", "مملكه", "سلطنه", "امبراطوريه", "حكومه", "اتحاد", "اماره", "خارجيه");

    private static final Set<String> JOINTS = Set.of("and", "и", ",");

    private final NamedTokens tokens;

    OfficeReader(NamedTokens tokens) {
        this.tokens = tokens;
    }

    /** The state that an office has by itself, as a name at the place of the office. */
    static @Nullable NameSpan own(Mark<Office> office) {
        String country = office.value().country();
        return country == null
                ? null
                : new NameSpan(office.from(), office.to(), Sort.STATE, country, country, country, false);
    }

    /** «глава турецкого МИД»: the state named by an adjective within the words of an office. */
    @Nullable
    NameSpan within(Mark<Office> office) {
        for (int at = office.from() + 1; at < office.to() - 1; at++) {
            NameSpan name = tokens.nameAt(at);
            if (name != null && name.sort() == Sort.DEMONYM) {
                return name;
            }
        }
        return null;
    }

    /** «… بن زايد وزير الخارجية معالي …»: an office of whom was just named, before the title of somebody else. */
    boolean apposed(Mark<Office> office, @Nullable NameSpan state, int after) {
        NameSpan before = tokens.nameBefore(office.from());
        return tokens.arabic()
                && state == null
                && before != null
                && before.sort() == Sort.PERSON
                && after < tokens.size()
                && Honorifics.contains(tokens.at(after), tokens.language());
    }

    /** The state named before an office that begins at a token. */
    @Nullable
    NameSpan before(int at) {
        if (tokens.arabic() || at == 0 || tokens.beginsLine(at)) {
            return null;
        }
        int end = at;
        while (end > 0
                && at - end < 2
                && (tokens.at(end - 1).is("s") || tokens.at(end - 1).is("'"))) {
            end--;
        }
        NameSpan name = tokens.nameBefore(end);
        if (name == null && end == at && end > 1 && tokens.at(end - 1).word()) {
            name = tokens.nameBefore(end - 1);
            name = name != null && name.sort() == Sort.DEMONYM ? name : null;
        }
        if (name == null || tokens.taken(name.from())) {
            return null;
        }
        boolean possessive = end < at;
        boolean fits = name.sort() == Sort.DEMONYM
                || (tokens.language() == Language.EN
                        && (possessive || name.sort() == Sort.ORGANISATION || name.sort() == Sort.STATE));
        return fits && (name.country() != null || name.sort() == Sort.ORGANISATION) ? name : null;
    }

    /** The state named after an office that ends before a token. */
    @Nullable
    NameSpan after(int at) {
        int reach = switch (tokens.language()) {
            case EN -> REACH + 1;
            case AR -> REACH + 3;
            case RU -> REACH;
        };
        int limit = Math.min(tokens.endOfLine(Math.max(0, at - 1)), Math.min(tokens.size(), at + reach));
        for (int next = at; next < limit; next++) {
            if (ACCREDITED.contains(tokens.at(next).folded())) {
                return null;
            }
            NameSpan name = tokens.nameAt(next);
            if (name != null) {
                boolean state = name.sort() == Sort.STATE
                        || name.sort() == Sort.ORGANISATION
                        || (name.sort() == Sort.DEMONYM && tokens.arabic());
                return state && !tokens.taken(next) ? name : null;
            }
            if (!leadsOn(at, next)) {
                return null;
            }
        }
        return null;
    }

    /** "the Russian and Syrian ministers": the other adjectives joined to that of an office. */
    List<NameSpan> joined(NameSpan state) {
        List<NameSpan> joined = new ArrayList<>();
        if (state.sort() != Sort.DEMONYM) {
            return joined;
        }
        NameSpan next = tokens.arabic() ? tokens.nameAt(state.to()) : beforeJoint(state.from());
        while (next != null && next.sort() == Sort.DEMONYM && !tokens.taken(next.from())) {
            joined.add(next);
            next = tokens.arabic() ? tokens.nameAt(next.to()) : beforeJoint(next.from());
        }
        return joined;
    }

    private @Nullable NameSpan beforeJoint(int at) {
        boolean joint = at > 0 && JOINTS.contains(tokens.at(at - 1).folded());
        return joint ? tokens.nameBefore(at - 1) : null;
    }

    private boolean leadsOn(int from, int at) {
        Token token = tokens.at(at);
        return switch (tokens.language()) {
            case EN ->
                (at > from || token.is("of") || token.is("from") || token.is("for"))
                        && (token.word() || token.is("-") || token.is("\""));
            case RU -> token.word() || token.is("-");
            case AR -> token.is("\"") || token.is("-") || arabicLeadsOn(token);
        };
    }

    private static boolean arabicLeadsOn(Token token) {
        boolean article =
                token.folded().startsWith("ال") || token.forms().stream().anyMatch(LANDS::contains);
        boolean joined = token.forms().stream().anyMatch(form -> form.startsWith("ال") && form.length() > 3);
        return token.word() && (article || joined);
    }

    /** Where the state ends to which an envoy goes who is named before a token, or the token itself. */
    int afterAccreditation(int at) {
        int limit = Math.min(tokens.endOfLine(Math.max(0, at - 1)), Math.min(tokens.size(), at + ACCREDITATION_REACH));
        for (int next = at; next < limit; next++) {
            NameSpan name = tokens.nameAt(next);
            boolean led = next > at && ACCREDITED.contains(tokens.at(at).folded());
            boolean clitic = tokens.arabic()
                    && tokens.at(next).folded().startsWith("ل")
                    && name != null
                    && tokens.at(next).forms().size() > 1;
            if (name != null) {
                return (led || clitic) && name.country() != null && name.sort() != Sort.PERSON ? name.to() : at;
            }
            if (!tokens.at(next).word()) {
                return at;
            }
        }
        return at;
    }

    /** "Yugoslav President": an office after an adjective of a state that nobody knows. */
    boolean strange(int office) {
        return !tokens.arabic()
                && office > 1
                && !tokens.beginsLine(office)
                && tokens.at(office - 1).word()
                && tokens.at(office - 1).capital()
                && tokens.at(office - 2).word()
                && !tokens.taken(office - 1);
    }
}

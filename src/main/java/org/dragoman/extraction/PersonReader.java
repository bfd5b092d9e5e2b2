package org.dragoman.extraction;

import java.util.Set;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.extraction.NameSpan.Sort;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Finds the person who holds an office named in a text: known or unknown, named after the office or before it. */
final class PersonReader {

    /** How many honorifics may stand between an office and a name. */
    private static final int HONORIFICS = 5;

    private static final Set<String> SIGNS = Set.of("-", ",", "\"");
    private static final Set<String> AFFAIRS = Set.of("لشوون", "للشوون", "لشيون", "للشيون");
    private static final String ARTICLE = "ال";
    private static final int LONGEST_NAME = 4;

    private final NamedTokens tokens;
    private final Gazetteer gazetteer;
    private final UnknownNames unknown;

    PersonReader(NamedTokens tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.unknown = new UnknownNames(tokens, gazetteer);
    }

    /** The person named after an office that ends before a token. */
    @Nullable
    ActorSpan after(int end, @Nullable NameSpan state, NameCase nameCase) {
        int limit = Math.min(tokens.size(), tokens.endOfLine(Math.max(0, end - 1)));
        int at = afterHonorifics(afterSigns(afterPortfolio(end, limit), limit), limit);
        if (at >= limit) {
            return null;
        }
        String country = state == null ? null : state.country();
        for (int next = at; next < Math.min(limit, at + HONORIFICS); next++) {
            NameSpan known = tokens.personAt(next);
            if (known != null) {
                return mayHold(known, at, country)
                        ? known(at, next, known, country)
                        : unknown(at, country, true, nameCase);
            }
            if (tokens.nameAt(next) != null || !mayStandBeforeName(next)) {
                break;
            }
        }
        boolean apart = at > end && tokens.at(at - 1).is(",");
        return apart && tokens.arabic() ? null : unknown(at, country, state != null, nameCase);
    }

    private int afterSigns(int end, int limit) {
        int at = end;
        while (at < limit && at < end + 2 && SIGNS.contains(tokens.at(at).folded())) {
            at++;
        }
        return at;
    }

    /** «لشؤون الشرق الأوسط»: what a deputy is in charge of. */
    private int afterPortfolio(int end, int limit) {
        if (!tokens.arabic() || end >= limit || !AFFAIRS.contains(tokens.at(end).folded())) {
            return end;
        }
        int at = end + 1;
        while (at < limit
                && tokens.at(at).word()
                && tokens.at(at).folded().replaceFirst("^و", "").startsWith(ARTICLE)) {
            at++;
        }
        return at;
    }

    private int afterHonorifics(int from, int limit) {
        int at = from;
        while (at < limit && tokens.nameAt(at) == null && honorific(at)) {
            at++;
        }
        return at;
    }

    private boolean honorific(int at) {
        return Honorifics.contains(tokens.at(at), tokens.language());
    }

    private boolean mayStandBeforeName(int at) {
        Token token = tokens.at(at);
        boolean arabicName = gazetteer.givenName(token) || ArabicWords.joint(token) || honorific(at);
        return token.word() && (tokens.arabic() ? arabicName : token.capital());
    }

    /** A known person holds an office of the own state, and is not meant where the words begin with another first name. */
    private boolean mayHold(NameSpan known, int from, @Nullable String country) {
        boolean own =
                country == null || known.country() == null || known.country().equals(country);
        boolean otherName =
                from < known.from() && gazetteer.givenName(tokens.at(from)) && !gazetteer.bears(known, tokens.at(from));
        return own && !otherName && !(tokens.arabic() && goesOn(known));
    }

    private ActorSpan known(int from, int at, NameSpan known, @Nullable String country) {
        boolean first = at > from && gazetteer.bears(known, tokens.at(from));
        return new ActorSpan(
                first ? from : at,
                known.to(),
                ActorKind.PERSON,
                known.code(),
                known.name(),
                known.country() == null ? country : known.country(),
                Manner.NAME);
    }

    private @Nullable ActorSpan unknown(int at, @Nullable String country, boolean official, NameCase nameCase) {
        int end = unknown.end(at);
        boolean enough = end > at && (official || end > at + 1);
        return enough && !tokens.taken(at) ? person(at, end, country, nameCase) : null;
    }

    private ActorSpan person(int from, int to, @Nullable String country, NameCase nameCase) {
        String printed = tokens.words(from, to);
        String name = tokens.language() == Language.RU ? nameCase.nominative(printed) : printed;
        return new ActorSpan(from, to, ActorKind.PERSON, null, name, country, Manner.NAME);
    }

    /** The person named before an office in apposition: "Wang Yi, the Chinese foreign minister". */
    @Nullable
    ActorSpan before(int officeFrom, @Nullable NameSpan state) {
        if (state == null) {
            return null;
        }
        int end = officeFrom;
        if (end > 0 && tokens.language() == Language.EN && tokens.at(end - 1).is("the")) {
            end--;
        }
        boolean apart = end > 0 && tokens.at(end - 1).is(",");
        if (!apart && !tokens.arabic()) {
            return null;
        }
        end = apart ? end - 1 : end;
        for (int from = Math.max(0, end - LONGEST_NAME); from <= end - 2; from++) {
            if (beginsName(from) && unknown.end(from) == end && namesNobodyElse(from, end)) {
                return person(from, end, state.country(), NameCase.NOMINATIVE);
            }
        }
        return null;
    }

    private boolean beginsName(int from) {
        if (tokens.taken(from)) {
            return false;
        }
        return tokens.arabic()
                ? gazetteer.givenName(tokens.at(from))
                : from == 0 || !tokens.at(from - 1).capital() || tokens.beginsLine(from);
    }

    /** True if a known name is only part of the name of somebody else: another first name, or a surname after it. */
    boolean somebodyElse(NameSpan known) {
        int before = known.from() - 1;
        boolean otherFirst = before >= 0
                && !tokens.beginsLine(known.from())
                && !tokens.taken(before)
                && (tokens.arabic() || tokens.at(before).capital())
                && gazetteer.givenName(tokens.at(before))
                && !gazetteer.bears(known, tokens.at(before));
        return otherFirst || (tokens.arabic() && goesOn(known));
    }

    /** «عبدالله بن عبدالعزيز الربيعة»: a family name after a known name with a father's name in it. */
    private boolean goesOn(NameSpan known) {
        int next = known.to();
        return known.to() - known.from() > 2
                && next < tokens.endOfLine(known.from())
                && tokens.nameAt(next) == null
                && tokens.at(next).word()
                && tokens.at(next).folded().startsWith(ARTICLE)
                && ArabicWords.mayContinueName(tokens.at(next))
                && !gazetteer.bears(known, tokens.at(next));
    }

    private boolean namesNobodyElse(int from, int to) {
        for (int at = from; at < to; at++) {
            NameSpan known = tokens.nameAt(at);
            if (tokens.taken(at) || (known != null && known.sort() != Sort.PERSON)) {
                return false;
            }
        }
        return tokens.personAt(from) == null;
    }
}

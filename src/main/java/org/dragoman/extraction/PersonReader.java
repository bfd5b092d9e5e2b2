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
    private static final Set<String> AFFAIRS = Set.of("لشوون", "للشوون", "لشيون", "للشيون", "شوون", "شيون");
    private static final String ARTICLE = "ال";
    private static final String AND = "و";
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_ARABIC_NAME = 9;

    /** Offices of which the next word tells what for: «وزير التجارة». */
    private static final Set<String> BARE = Set.of("وزير", "وزيره", "وكيل", "وزاره");

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
        if (!tokens.arabic() || end >= limit) {
            return end;
        }
        int at = AFFAIRS.contains(tokens.at(end).folded()) ? end + 1 : end;
        while (at < limit && tokens.at(at).word() && (at > end ? ofPortfolio(at) : joinsPortfolio(at))) {
            at++;
        }
        return at;
    }

    /** «… الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج»: what else a minister is in charge of. */
    private boolean joinsPortfolio(int at) {
        String word = tokens.at(at).folded();
        boolean ofWhat =
                word.startsWith(ARTICLE) && BARE.contains(tokens.at(at - 1).folded());
        return ofWhat
                || word.startsWith(AND + ARTICLE)
                || (word.startsWith(AND) && AFFAIRS.contains(word.substring(1)));
    }

    private boolean ofPortfolio(int at) {
        String word = tokens.at(at).folded();
        return joinsPortfolio(at) || (word.startsWith(ARTICLE) && !honorific(at)) || word.startsWith("ب" + ARTICLE);
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

    /** The person named before an office in apposition, of that state: "Wang Yi, the Chinese foreign minister". */
    @Nullable
    ActorSpan before(int officeFrom, @Nullable String country) {
        if (country == null) {
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
        boolean quoted = tokens.arabic() && end > 1 && tokens.at(end - 1).is("\"");
        end = apart || quoted ? end - 1 : end;
        int longest = tokens.arabic() ? LONGEST_ARABIC_NAME : LONGEST_NAME;
        for (int from = Math.max(0, end - longest); from <= end - 2; from++) {
            if (beginsName(from) && unknown.end(from) == end && namesNobodyElse(from, end)) {
                return person(from, end, country, NameCase.NOMINATIVE);
            }
        }
        return null;
    }

    private boolean beginsName(int from) {
        if (tokens.taken(from)) {
            return false;
        }
        boolean within = ArabicWords.joint(tokens.at(from))
                || honorific(from)
                || (from > 0 && ArabicWords.joint(tokens.at(from - 1)))
                || tokens.insideName(from);
        return tokens.arabic()
                ? !within && (gazetteer.givenName(tokens.at(from)) || (from > 0 && leadsToName(from - 1)))
                : from == 0 || !tokens.at(from - 1).capital() || tokens.beginsLine(from);
    }

    /** «، مسعد بولس كبير مستشاري الرئيس»: a title or a comma before a name. */
    private boolean leadsToName(int at) {
        return honorific(at) || tokens.at(at).is(",");
    }

    /** True if a known name is only part of the name of somebody else: another first name, or a surname after it. */
    boolean somebodyElse(NameSpan known) {
        int before = known.from() - 1;
        boolean otherFirst = before >= 0
                && !honorific(before)
                && !tokens.beginsLine(known.from())
                && !tokens.taken(before)
                && (tokens.arabic() || tokens.at(before).capital())
                && gazetteer.givenName(tokens.at(before))
                && !gazetteer.bears(known, tokens.at(before));
        return otherFirst || (tokens.arabic() && (goesOn(known) || middleName(known) || partOfSurname(known)));
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

    /** «وحيد مبارك سيار»: a first name between two words that look like no others. */
    private boolean middleName(NameSpan known) {
        int before = known.from() - 1;
        return known.to() - known.from() == 1
                && before >= 0
                && known.to() < tokens.endOfLine(before)
                && gazetteer.givenName(tokens.at(known.from()))
                && partOfName(before)
                && partOfName(known.to());
    }

    /** «أليبيك باكاييف» is nobody called «أكاييف». */
    private boolean partOfSurname(NameSpan known) {
        return known.clitic()
                && known.to() - known.from() == 1
                && known.from() > 0
                && !tokens.beginsLine(known.from())
                && partOfName(known.from() - 1);
    }

    private boolean partOfName(int at) {
        Token token = tokens.at(at);
        return token.word()
                && tokens.nameAt(at) == null
                && tokens.nameBefore(at + 1) == null
                && !tokens.spoken(at)
                && !tokens.office(at)
                && ArabicWords.mayBeginName(token);
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

package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.extraction.NameSpan.Sort;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Finds who is named in a text: by name, by office with state and name, by surname alone once introduced. */
final class ActorReader {

    private final String text;
    private final List<Token> tokens;
    private final Language language;
    private final Map<Integer, NameSpan> names = new HashMap<>();
    private final Map<Integer, NameSpan> namesByEnd = new HashMap<>();
    private final Map<String, ActorSpan> introduced = new HashMap<>();
    private final boolean[] taken;
    private final List<ActorSpan> actors = new ArrayList<>();

    private ActorReader(String text, List<Token> tokens, Language language, List<NameSpan> found) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        this.taken = new boolean[tokens.size() + 1];
        for (NameSpan name : found) {
            names.put(name.from(), name);
            namesByEnd.put(name.to(), name);
        }
    }

    /** The actors in the order of the text. */
    static List<ActorSpan> actors(
            String text, List<Token> tokens, Language language, List<NameSpan> names, List<Mark<Office>> offices) {
        ActorReader reader = new ActorReader(text, tokens, language, names);
        offices.forEach(reader::readOffice);
        names.forEach(reader::readName);
        reader.readSurnames();
        reader.actors.sort(Comparator.comparingInt(ActorSpan::from));
        return reader.actors;
    }

    private void readOffice(Mark<Office> office) {
        if (taken[office.from()]) {
            return;
        }
        if (office.value().level() == 0) {
            take(office.from(), office.to());
            return;
        }
        NameSpan state = own(office);
        state = state != null ? state : stateBefore(office.from());
        int end = office.to();
        int start = state == null ? office.from() : state.from();
        if (state == null) {
            state = stateAfter(office.to());
            end = state == null ? end : state.to();
        }
        boolean group = office.value().group();
        ActorSpan person = group ? null : personAfter(end, state);
        if (state != null) {
            boolean named = state.sort() == Sort.ORGANISATION;
            actors.add(new ActorSpan(
                    start,
                    end,
                    named ? ActorKind.ORGANISATION : ActorKind.STATE,
                    named ? state.code() : state.country(),
                    state.name(),
                    named ? null : state.country(),
                    Manner.OFFICE));
            take(state.from(), state.to());
        }
        if (person != null) {
            actors.add(person);
            take(person.from(), person.to());
            introduce(person);
        }
    }

    private static @Nullable NameSpan own(Mark<Office> office) {
        String country = office.value().country();
        return country == null ? null : new NameSpan(office.from(), office.to(), Sort.STATE, country, country, country);
    }

    private @Nullable NameSpan stateBefore(int at) {
        int end = at;
        while (end > 0
                && at - end < 2
                && (tokens.get(end - 1).is("s") || tokens.get(end - 1).is("'"))) {
            end--;
        }
        NameSpan name = namesByEnd.get(end);
        if (name == null
                && language != Language.AR
                && end == at
                && end > 1
                && tokens.get(end - 1).word()) {
            name = namesByEnd.get(end - 1);
            if (name != null && name.sort() != Sort.DEMONYM) {
                name = null;
            }
        }
        if (name == null || taken[name.from()] || language == Language.AR) {
            return null;
        }
        boolean possessive = end < at;
        boolean fits = language == Language.EN
                ? name.sort() == Sort.DEMONYM
                        || name.sort() == Sort.ORGANISATION
                        || possessive
                        || name.sort() == Sort.STATE
                : name.sort() == Sort.DEMONYM;
        return fits && (name.country() != null || name.sort() == Sort.ORGANISATION) ? name : null;
    }

    private @Nullable NameSpan stateAfter(int at) {
        int reach = language == Language.EN ? 5 : 4;
        for (int next = at; next < Math.min(tokens.size(), at + reach); next++) {
            if (ACCREDITED.contains(tokens.get(next).folded())) {
                return null;
            }
            NameSpan name = names.get(next);
            if (name != null) {
                boolean state = name.sort() == Sort.STATE
                        || name.sort() == Sort.ORGANISATION
                        || (name.sort() == Sort.DEMONYM && language == Language.AR);
                return state && !taken[next] ? name : null;
            }
            Token token = tokens.get(next);
            boolean connects = language == Language.EN
                    ? next > at || token.is("of") || token.is("from") || token.is("for")
                    : token.word() || token.is("-");
            if (!connects || (!token.word() && !token.is("-") && !token.is("\""))) {
                return null;
            }
        }
        return null;
    }

    private @Nullable ActorSpan personAfter(int end, @Nullable NameSpan state) {
        int at = end;
        while (at < tokens.size()
                && at < end + 2
                && (tokens.get(at).is("-")
                        || tokens.get(at).is(",")
                        || tokens.get(at).is("\""))) {
            at++;
        }
        if (at >= tokens.size()) {
            return null;
        }
        String country = state == null ? null : state.country();
        for (int next = at; next < Math.min(tokens.size(), at + 3); next++) {
            NameSpan known = names.get(next);
            if (known != null && known.sort() == Sort.PERSON && !taken[next]) {
                return new ActorSpan(
                        next,
                        known.to(),
                        ActorKind.PERSON,
                        known.code(),
                        known.name(),
                        known.country() == null ? country : known.country(),
                        Manner.NAME);
            }
            if (known != null || !tokens.get(next).word()) {
                break;
            }
        }
        boolean apart = at > end && tokens.get(at - 1).is(",");
        return apart && language == Language.AR ? null : unknownPerson(at, country, state != null);
    }

    private @Nullable ActorSpan unknownPerson(int at, @Nullable String country, boolean official) {
        int end = UnknownNames.end(tokens, at, language, names);
        boolean enough = end > at && (official || end > at + 1);
        if (!enough || taken[at]) {
            return null;
        }
        String name = text.substring(tokens.get(at).start(), tokens.get(end - 1).end());
        return new ActorSpan(at, end, ActorKind.PERSON, null, name, country, Manner.NAME);
    }

    private void introduce(ActorSpan person) {
        Token surname = tokens.get(person.to() - 1);
        if (person.country() != null && surname.folded().length() > 2) {
            introduced.putIfAbsent(surnameKey(surname), person);
        }
    }

    private String surnameKey(Token surname) {
        return language == Language.RU ? RussianStems.stem(surname.folded()) : surname.folded();
    }

    private void readName(NameSpan name) {
        if (taken[name.from()]) {
            return;
        }
        take(name.from(), name.to());
        Manner manner = switch (name.sort()) {
            case DEMONYM -> Manner.ADJECTIVE;
            case CITY -> Manner.CITY;
            case CAPITAL -> acting(name) ? Manner.CAPITAL : Manner.CITY;
            default -> Manner.NAME;
        };
        ActorKind kind = switch (name.sort()) {
            case PERSON -> ActorKind.PERSON;
            case ORGANISATION -> ActorKind.ORGANISATION;
            default -> ActorKind.STATE;
        };
        ActorSpan actor = new ActorSpan(name.from(), name.to(), kind, name.code(), name.name(), name.country(), manner);
        actors.add(actor);
        if (kind == ActorKind.PERSON) {
            introduce(actor);
        }
    }

    /** A capital acts where no preposition makes it a place. */
    private boolean acting(NameSpan city) {
        if (language == Language.AR) {
            return false;
        }
        return city.from() == 0
                || !LOCATIVE.contains(tokens.get(city.from() - 1).folded());
    }

    /** Words before the state to which, not of which, somebody is ambassador. */
    private static final Set<String> ACCREDITED = Set.of("لدي", "في", "الي", "to", "in", "at", "в", "во", "при", "с");

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "to",
            "at",
            "from",
            "near",
            "of",
            "visit",
            "visited",
            "visiting",
            "leave",
            "left",
            "в",
            "во",
            "из",
            "под",
            "посетил",
            "посетит",
            "столице");

    private void readSurnames() {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (!taken[at] && token.word() && (token.capital() || language == Language.AR)) {
                ActorSpan person = introducedAs(token);
                if (person != null) {
                    actors.add(new ActorSpan(
                            at, at + 1, ActorKind.PERSON, person.code(), person.name(), person.country(), Manner.NAME));
                    taken[at] = true;
                }
            }
        }
    }

    private @Nullable ActorSpan introducedAs(Token token) {
        if (language == Language.RU) {
            for (int length = Math.max(3, token.folded().length() - 3);
                    length <= token.folded().length();
                    length++) {
                String stem = token.folded()
                        .substring(0, Math.min(length, token.folded().length()));
                ActorSpan person = introduced.get(stem);
                if (person != null && RussianStems.isForm(token.folded(), stem)) {
                    return person;
                }
            }
            return null;
        }
        for (String form : token.forms()) {
            ActorSpan person = introduced.get(form);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private void take(int from, int to) {
        for (int at = from; at < to; at++) {
            taken[at] = true;
        }
    }
}

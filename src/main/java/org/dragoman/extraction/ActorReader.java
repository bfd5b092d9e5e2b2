package org.dragoman.extraction;

import java.time.LocalDate;
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
import org.dragoman.kernel.NameFolding;
import org.jspecify.annotations.Nullable;

/** Finds who is named in a text: by name, by office with state and name, by surname alone once introduced. */
final class ActorReader {

    /** «российская столица», "the Russian capital": the city of that state. */
    private static final Set<String> CAPITAL =
            Set.of("capital", "столица", "столицу", "столице", "столицы", "столицеи", "العاصمه");

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

    /** Where the surname stands before the given name. */
    private static final Set<String> SURNAME_FIRST = Set.of("CN", "KP", "KR", "VN", "TW", "SG");

    private final NamedTokens tokens;
    private final OfficeReader offices;
    private final PersonReader persons;
    private final OfficeHolders holders;
    private final Gazetteer gazetteer;
    private final Map<String, ActorSpan> introduced = new HashMap<>();
    private final List<ActorSpan> actors = new ArrayList<>();

    /** The state of the office just read, and where it ends: the next may be another one of the same person. */
    private @Nullable NameSpan chainState;

    private int chainEnd = -1;

    ActorReader(NamedTokens tokens, Gazetteer gazetteer, LocalDate published) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.offices = new OfficeReader(tokens);
        this.persons = new PersonReader(tokens, gazetteer);
        this.holders = new OfficeHolders(gazetteer, published);
    }

    /** The actors in the order of the text. */
    List<ActorSpan> actors(List<NameSpan> names, List<Mark<Office>> marks) {
        marks.forEach(this::readOffice);
        names.forEach(this::readName);
        readSurnames();
        holders.resolve(actors);
        actors.sort(Comparator.comparingInt(ActorSpan::from));
        return UnknownPersons.unite(actors);
    }

    private void readOffice(Mark<Office> office) {
        NameSpan titled = tokens.personAt(office.from());
        if (tokens.taken(office.from()) || (titled != null && titled.to() > office.to())) {
            return;
        }
        if (office.value().level() == 0) {
            tokens.take(office.from(), office.to());
            return;
        }
        NameSpan state = OfficeReader.own(office);
        state = state != null ? state : offices.within(office);
        state = state != null ? state : offices.before(office.from());
        int end = office.to();
        int start = state == null ? office.from() : Math.min(state.from(), office.from());
        if (state == null) {
            state = offices.after(office.to());
            end = state == null ? end : state.to();
        }
        NameSpan chained = state == null && office.from() == chainEnd ? chainState : state;
        ActorSpan holder = readHolder(office, chained, start, end);
        chainState = chained;
        chainEnd = holder == null ? end : -1;
        if (state != null || holder != null || !leadsToName(end)) {
            holders.add(office.value(), state, start, end, holder);
        }
        if (state != null) {
            addOffice(state, start, end);
            offices.joined(state).forEach(other -> addOffice(other, other.from(), other.to()));
        }
    }

    private void addOffice(NameSpan state, int from, int to) {
        boolean organisation = state.sort() == Sort.ORGANISATION;
        actors.add(new ActorSpan(
                from,
                to,
                organisation ? ActorKind.ORGANISATION : ActorKind.STATE,
                organisation ? state.code() : state.country(),
                state.name(),
                organisation ? null : state.country(),
                Manner.OFFICE));
        tokens.take(state.from(), state.to());
    }

    /** An office before a name that nobody knows is not that of a known state. */
    private boolean leadsToName(int end) {
        return end < tokens.size() && tokens.at(end).capital() && !tokens.beginsLine(end);
    }

    private @Nullable ActorSpan readHolder(Mark<Office> office, @Nullable NameSpan state, int start, int end) {
        int after = end;
        if (office.value().envoy()) {
            after = offices.afterAccreditation(end);
            takeAccreditation(end, after);
        }
        if (office.value().group()) {
            return null;
        }
        ActorSpan person = offices.apposed(office, state, after) ? null : persons.after(after, state, caseOf(office));
        person = person == null ? persons.before(start, state) : person;
        if (person != null) {
            actors.add(person);
            tokens.take(person.from(), person.to());
            introduce(person);
            if (office.value().envoy()) {
                takeAccreditation(person.to(), offices.afterAccreditation(person.to()));
            }
        }
        return person;
    }

    private void takeAccreditation(int from, int to) {
        NameSpan state = to > from ? tokens.nameBefore(to) : null;
        if (state != null && state.country() != null) {
            actors.add(new ActorSpan(
                    state.from(),
                    to,
                    ActorKind.STATE,
                    state.country(),
                    state.country(),
                    state.country(),
                    Manner.ACCREDITED));
        }
        tokens.take(from, to);
    }

    /** The case of an office by its first word, or by the second of two joined by a hyphen. */
    private NameCase caseOf(Mark<Office> office) {
        boolean joined =
                office.from() + 2 < office.to() && tokens.at(office.from() + 1).is("-");
        return NameCase.ofOffice(
                tokens.at(joined ? office.from() + 2 : office.from()).folded());
    }

    private void introduce(ActorSpan person) {
        boolean known = person.country() != null || person.code() != null;
        String first = tokens.at(person.from()).folded();
        if (known && person.to() > person.from() + 1 && SURNAME_FIRST.contains(person.side()) && !tokens.arabic()) {
            introduced.putIfAbsent(first, person);
        }
        String surname = surname(person);
        if (known && surname.length() > 2) {
            introduced.putIfAbsent(surname, person);
        }
    }

    private String surname(ActorSpan person) {
        String printed = tokens.at(person.to() - 1).folded();
        if (tokens.language() != Language.RU) {
            return printed;
        }
        String name = person.name();
        boolean nominative = person.code() == null;
        return RussianStems.stem(nominative ? NameFolding.fold(name.substring(lastWord(name))) : printed);
    }

    private static int lastWord(String name) {
        int at = name.length();
        while (at > 0 && Character.isLetter(name.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void readName(NameSpan name) {
        if (tokens.taken(name.from())) {
            return;
        }
        if (tokens.dateline(name)) {
            tokens.take(name.from(), name.to());
            return;
        }
        ActorSpan capital = name.sort() == Sort.DEMONYM ? capitalOf(name) : null;
        if (capital != null) {
            actors.add(capital);
            tokens.take(capital.from(), capital.to());
            return;
        }
        tokens.take(name.from(), name.to());
        if (name.sort() == Sort.PERSON && persons.somebodyElse(name)) {
            return;
        }
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

    private @Nullable ActorSpan capitalOf(NameSpan demonym) {
        int from = tokens.arabic() ? demonym.from() - 1 : demonym.from();
        int to = tokens.arabic() ? demonym.to() : demonym.to() + 1;
        int noun = tokens.arabic() ? from : to - 1;
        boolean capital = noun >= 0
                && noun < tokens.size()
                && tokens.at(noun).forms().stream().anyMatch(CAPITAL::contains);
        return capital ? gazetteer.capital(demonym.country(), from, to) : null;
    }

    /** A capital acts where no preposition makes it a place. */
    private boolean acting(NameSpan city) {
        if (tokens.arabic()) {
            return false;
        }
        return city.from() == 0 || !LOCATIVE.contains(tokens.at(city.from() - 1).folded());
    }

    private void readSurnames() {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            if (!tokens.taken(at) && token.word() && (token.capital() || tokens.arabic())) {
                ActorSpan person = introducedAs(token);
                if (person != null) {
                    actors.add(new ActorSpan(
                            at, at + 1, ActorKind.PERSON, person.code(), person.name(), person.country(), Manner.NAME));
                    tokens.take(at, at + 1);
                }
            }
        }
    }

    private @Nullable ActorSpan introducedAs(Token token) {
        if (tokens.language() != Language.RU) {
            return token.forms().stream()
                    .filter(form -> !token.forms().contains("ال" + form))
                    .map(introduced::get)
                    .filter(person -> person != null)
                    .findFirst()
                    .orElse(null);
        }
        String word = token.folded();
        for (int length = Math.max(3, word.length() - 3); length <= word.length(); length++) {
            String stem = word.substring(0, Math.min(length, word.length()));
            ActorSpan person = introduced.get(stem);
            if (person != null && RussianStems.isForm(word, stem)) {
                return person;
            }
        }
        return null;
    }
}

package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.extraction.NameSpan.Sort;
import org.dragoman.kernel.ActorKind;
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

    private final NamedTokens tokens;
    private final OfficeReader offices;
    private final PersonReader persons;
    private final OfficeHolders holders;
    private final Gazetteer gazetteer;

    /** The state of the national agency that tells the news. */
    private final @Nullable String agency;

    /** The state of officials whose state is not told. */
    private final @Nullable String home;

    private final Identities identities;
    private final HomeState officials = new HomeState();

    private final Surnames surnames;
    private final List<ActorSpan> actors = new ArrayList<>();

    /** The state of the office just read, and where it ends: the next may be another one of the same person. */
    private @Nullable NameSpan chainState;

    private int chainEnd = -1;

    /** @param agency the state of the national agency that tells the news, {@code null} if none does */
    ActorReader(
            NamedTokens tokens,
            Gazetteer gazetteer,
            LocalDate published,
            @Nullable String agency,
            @Nullable String home) {
        this.agency = agency;
        this.home = home;
        this.identities = new Identities(tokens, gazetteer, home);
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.offices = new OfficeReader(tokens);
        this.persons = new PersonReader(tokens, gazetteer);
        this.surnames = new Surnames(tokens);
        this.holders = new OfficeHolders(gazetteer, published);
    }

    /** The actors in the order of the text. */
    List<ActorSpan> actors(List<NameSpan> names, List<Mark<Office>> marks) {
        marks.forEach(this::readOffice);
        if (home == null && tokens.arabic()) {
            identities.settle(actors, officials.ofOfficials()).forEach(surnames::introduce);
        }
        names.forEach(this::readName);
        readSurnames();
        holders.resolve(actors, agency);
        actors.sort(Comparator.comparingInt(ActorSpan::from));
        actors.addAll(new RespectfulPronouns(tokens).read(actors));
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
            if (office.value().each()) {
                readEach(state);
            }
        }
    }

    /** The holders of an office named one after the other, each after the adjective of his state. */
    private void readEach(NameSpan first) {
        NameSpan state = first;
        while (state != null && state.sort() == Sort.DEMONYM) {
            ActorSpan person = persons.after(state.to(), state, NameCase.NOMINATIVE);
            if (person == null) {
                break;
            }
            addPerson(person);
            state = tokens.nameAt(person.to());
            if (state != null && state.sort() == Sort.DEMONYM) {
                addOffice(state, state.from(), state.to());
            }
        }
    }

    private void addPerson(ActorSpan person) {
        actors.add(person);
        tokens.take(person.from(), person.to());
        surnames.introduce(person);
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
            takeAccreditation(end, after, state);
        }
        if (office.value().group()) {
            return null;
        }
        ActorSpan person = offices.apposed(office, state, after) ? null : persons.after(after, state, caseOf(office));
        person = person == null ? persons.before(start, state == null ? agency : state.country()) : person;
        if (person != null) {
            person = identities.of(person, !offices.strange(start));
            addPerson(person);
            if (state == null) {
                officials.note(office.value(), person);
            }
            if (office.value().envoy()) {
                takeAccreditation(person.to(), offices.afterAccreditation(person.to()), state);
            }
        }
        return person;
    }

    private void takeAccreditation(int from, int to, @Nullable NameSpan envoyOf) {
        NameSpan state = to > from ? tokens.nameBefore(to) : null;
        if (state != null && state.country() != null) {
            officials.note(envoyOf == null ? null : envoyOf.country(), state.country());
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
            surnames.introduce(actor);
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

    /** «أعلنت الرياض وطهران»: the second of two capitals that act. */
    private boolean joinsCapital(NameSpan city) {
        return !actors.isEmpty()
                && actors.getLast().manner() == Manner.CAPITAL
                && actors.getLast().to() == city.from()
                && tokens.at(city.from()).folded().startsWith("و");
    }

    /** A capital acts where no preposition makes it a place; in Arabic, where it is the subject of a verb. */
    private boolean acting(NameSpan city) {
        if (tokens.arabic()) {
            return !city.clitic() ? tokens.femaleVerb(city.from() - 1) : joinsCapital(city);
        }
        return city.from() == 0 || !LOCATIVE.contains(tokens.at(city.from() - 1).folded());
    }

    private void readSurnames() {
        for (int at = 0; at < tokens.size(); at++) {
            ActorSpan person = surnames.at(at);
            if (person != null) {
                actors.add(person);
                tokens.take(at, at + 1);
            }
        }
    }
}

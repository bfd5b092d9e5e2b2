package org.dragoman.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.dragoman.security.AuditService;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actors and places of the register: found by identity, code or a name in any script, and added to. */
@Service
@Transactional(readOnly = true)
public class ActorService {

    private final ActorQuery actors;
    private final PlaceQuery places;
    private final ActorRepository repository;
    private final ActorRecordService records;
    private final NameBookQuery nameBooks;
    private final AuditService audit;

    ActorService(
            ActorQuery actors,
            PlaceQuery places,
            ActorRepository repository,
            ActorRecordService records,
            NameBookQuery nameBooks,
            AuditService audit) {
        this.actors = actors;
        this.places = places;
        this.repository = repository;
        this.records = records;
        this.nameBooks = nameBooks;
        this.audit = audit;
    }

    /** Every name the register knows, kept in memory until one is added by this or another server. */
    public NameBook nameBook() {
        return nameBooks.current();
    }

    public Optional<ActorSummary> find(ActorId id) {
        return Optional.ofNullable(summaries(List.of(id)).get(id));
    }

    /** The actors with the ids; unknown ids have no entry. */
    public Map<ActorId, ActorSummary> summaries(Collection<ActorId> ids) {
        return actors.summaries(ids);
    }

    /**
     * Actors one of whose names, in any script, has every word of the text as a whole word or its beginning: names equal to
     * the text first, then those that begin with it, then by protocol level.
     *
     * @param limit the most actors to return
     * @param kinds kinds to look among; none means all
     */
    public List<ActorSummary> search(String text, int limit, ActorKind... kinds) {
        return actors.search(text, limit, List.of(kinds));
    }

    public Optional<ActorSummary> byCode(ActorKind kind, String code) {
        return actors.byCode(kind, code);
    }

    /** Every state, in the order of its code. */
    public List<ActorSummary> states() {
        return actors.ofKind(ActorKind.STATE);
    }

    /**
     * Adds a person.
     *
     * @param name canonical names, in at least one language; the code is made from the English one where there is one
     * @param country the state the person serves (ISO 3166 alpha-2)
     * @param usualLevel protocol level, 1 (head of state) to 9
     * @throws RefusedChangeException if there is no name, it is too long, or the level is out of range
     */
    @EditorsOnly
    @Transactional
    public ActorSummary addPerson(LocalizedText name, @Nullable String country, @Nullable Integer usualLevel) {
        return add(ActorKind.PERSON, name, country, usualLevel);
    }

    /**
     * Adds an organisation.
     *
     * @throws RefusedChangeException if there is no name or it is too long
     */
    @EditorsOnly
    @Transactional
    public ActorSummary addOrganisation(LocalizedText name) {
        return add(ActorKind.ORGANISATION, name, null, null);
    }

    private ActorSummary add(
            ActorKind kind, LocalizedText name, @Nullable String country, @Nullable Integer usualLevel) {
        Actor added = records.create(kind, ActorData.named(name, country, usualLevel), "");
        return find(added.id()).orElseThrow();
    }

    public Optional<PlaceSummary> place(PlaceId id) {
        return Optional.ofNullable(places(List.of(id)).get(id));
    }

    /** The places with the ids; unknown ids have no entry. */
    public Map<PlaceId, PlaceSummary> places(Collection<PlaceId> ids) {
        return places.summaries(ids);
    }

    /** Places by name, as {@link #search} finds actors; cities before countries. */
    public List<PlaceSummary> searchPlaces(String text, int limit) {
        return places.search(text, limit);
    }

    public Optional<PlaceSummary> placeByCode(PlaceKind kind, String code) {
        return places.byCode(kind, code);
    }

    /**
     * Adds a city.
     *
     * @param country ISO 3166 alpha-2
     * @throws RefusedChangeException if there is no name or it is too long
     */
    @EditorsOnly
    @Transactional
    public PlaceSummary addPlace(LocalizedText name, String country) {
        List<FieldProblem> problems = ActorProblems.ofName(name);
        if (!problems.isEmpty()) {
            throw new RefusedChangeException(problems);
        }
        PlaceId id = repository.addPlace(name, country);
        PlaceSummary added = place(id).orElseThrow();
        audit.record("place.add", "place " + id, added.code());
        return added;
    }
}

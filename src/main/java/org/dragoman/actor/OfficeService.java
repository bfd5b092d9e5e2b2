package org.dragoman.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.NameFolding;
import org.dragoman.kernel.OfficeId;
import org.dragoman.security.AuditService;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices of states and organisations, and who held them when. */
@Service
@Transactional(readOnly = true)
public class OfficeService {

    private static final int TITLE_LENGTH = 300;

    private final OfficeQuery offices;
    private final OfficeRepository repository;
    private final ActorQuery actors;
    private final AuditService audit;

    OfficeService(OfficeQuery offices, OfficeRepository repository, ActorQuery actors, AuditService audit) {
        this.offices = offices;
        this.repository = repository;
        this.actors = actors;
        this.audit = audit;
    }

    /** The offices with the ids; unknown ids have no entry. */
    public Map<OfficeId, Office> offices(Collection<OfficeId> ids) {
        return offices.offices(ids);
    }

    /** The offices of a state or organisation, the highest first. */
    public List<Office> ofBody(ActorId body) {
        return offices.ofBody(body);
    }

    /**
     * Offices of which every word of the text begins a word of a title or of a name of their state or organisation, in any
     * script; the highest first.
     */
    public List<Office> search(String text, int limit) {
        List<String> wanted = Stream.of(NameFolding.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return offices.all().stream()
                .filter(office -> wanted.stream().allMatch(word -> begins(word, office)))
                .limit(limit)
                .toList();
    }

    private static boolean begins(String word, Office office) {
        return Stream.of(
                        office.title().texts().values().stream(),
                        office.body().name().texts().values().stream(),
                        office.body().aliases().stream())
                .flatMap(names -> names)
                .flatMap(name -> Stream.of(NameFolding.fold(name).split(" ")))
                .anyMatch(known -> known.startsWith(word));
    }

    /**
     * Adds an office.
     *
     * @param body a state or an organisation
     * @param level protocol level, 1 (head of state) to 9
     * @throws RefusedChangeException if there is no title or one is too long
     * @throws IllegalArgumentException if the level is out of range or there is no such body
     */
    @EditorsOnly
    @Transactional
    public Office add(ActorId body, int level, LocalizedText title) {
        List<FieldProblem> problems = problems(title);
        if (!problems.isEmpty()) {
            throw new RefusedChangeException(problems);
        }
        if (level < 1 || level > 9 || !actors.summaries(Set.of(body)).containsKey(body)) {
            throw new IllegalArgumentException("No office of level " + level + " of actor " + body);
        }
        OfficeId id = repository.insert(body, level, title);
        audit.record("office.add", "office " + id, "actor " + body + ", level " + level);
        return Objects.requireNonNull(offices.offices(Set.of(id)).get(id));
    }

    /** Why an office cannot have the title, a problem of one language at {@code title.} and its code; nothing where it can. */
    public List<FieldProblem> problems(LocalizedText title) {
        if (title.texts().isEmpty()) {
            return List.of(FieldProblem.of("title", "actor.problem.office-title"));
        }
        return title.texts().entrySet().stream()
                .filter(text -> text.getValue().length() > TITLE_LENGTH)
                .map(text -> FieldProblem.of("title." + text.getKey().code(), "actor.problem.name-long", TITLE_LENGTH))
                .toList();
    }

    /** Who may have held the office on the day, whoever began last first; two on the day of a handover. */
    public List<ActorSummary> whoHeld(OfficeId office, LocalDate day) {
        List<ActorId> holders = offices.holders(office, day);
        Map<ActorId, ActorSummary> found = actors.summaries(holders);
        return holders.stream()
                .map(found::get)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The offices that a person may have held on the day, the highest first. */
    public List<Office> officesOf(ActorId person, LocalDate day) {
        Set<OfficeId> held = new LinkedHashSet<>();
        offices.allTenures(person).stream()
                .filter(tenure -> tenure.covers(day))
                .forEach(tenure -> held.add(tenure.office()));
        return List.copyOf(offices.offices(held).values());
    }

    /** Every tenure of a person; empty where the register knows none and so cannot say that a date is not covered. */
    public List<Tenure> tenures(ActorId person) {
        return offices.allTenures(person);
    }

    public Optional<Office> find(OfficeId id) {
        return Optional.ofNullable(offices.offices(Set.of(id)).get(id));
    }
}

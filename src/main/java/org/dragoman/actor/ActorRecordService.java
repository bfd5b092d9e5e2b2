package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.history.Change;
import org.dragoman.history.HistoryService;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.history.Subject;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.OfficeId;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of actors: their whole content, changed field by field, with the history of every change. */
@Service
@Transactional(readOnly = true)
public class ActorRecordService {

    private final ActorQuery actors;
    private final ActorListQuery list;
    private final OfficeQuery offices;
    private final ActorRepository repository;
    private final OfficeRepository tenures;
    private final HistoryService history;
    private final ActorNotices notices;

    ActorRecordService(
            ActorQuery actors,
            ActorListQuery list,
            OfficeQuery offices,
            ActorRepository repository,
            OfficeRepository tenures,
            HistoryService history,
            ActorNotices notices) {
        this.actors = actors;
        this.list = list;
        this.offices = offices;
        this.repository = repository;
        this.tenures = tenures;
        this.history = history;
        this.notices = notices;
    }

    static Subject subject(ActorId id) {
        return new Subject("actor", id.value());
    }

    /** The actor's own record, also where another actor stands for it. */
    public Optional<Actor> find(ActorId id) {
        return actors.find(id)
                .map(found -> new Actor(
                        id,
                        found.kind(),
                        found.code(),
                        history.version(subject(id)),
                        content(found),
                        found.mergedInto()));
    }

    private ActorData content(ActorQuery.Named found) {
        return new ActorData(
                found.name(), found.aliases(), found.country(), found.usualLevel(), offices.tenures(found.id()));
    }

    /** A page of the actors of a filter: by the reader's names, or the best found first where it has words. */
    public List<ActorSummary> page(ActorFilter filter, int offset, int limit) {
        return list.page(filter, offset, limit);
    }

    public int count(ActorFilter filter) {
        return list.count(filter);
    }

    /**
     * Adds a person or an organisation.
     *
     * @throws RefusedChangeException if the content cannot be saved
     */
    @EditorsOnly
    @Transactional
    public Actor create(ActorKind kind, ActorData data, String reason) {
        check(kind, data, reason);
        ActorId id = repository.add(kind, data.name(), data.country(), data.usualLevel());
        write(id, data);
        history.append(subject(id), 0, null, ActorDataJson.write(data), reason, null);
        return find(id).orElseThrow();
    }

    /**
     * Saves the content of an actor.
     *
     * @param version the one that the editor saw
     * @throws RefusedChangeException if the content cannot be saved or somebody changed the actor meanwhile
     */
    @EditorsOnly
    @Transactional
    public Actor save(ActorId id, int version, ActorData data, String reason) {
        Actor current = find(id).orElseThrow();
        return current.data().equals(data) ? current : change(current, version, data, reason, null);
    }

    /** Adds another name of an actor; one that the actor already has in the language changes nothing. */
    @EditorsOnly
    @Transactional
    public Actor addAlias(ActorId id, Language language, String alias) {
        Actor current = find(id).orElseThrow();
        return save(id, current.version(), current.data().withAlias(language, alias), "");
    }

    private Actor change(Actor current, int version, ActorData data, String reason, @Nullable Integer undoes) {
        check(current.kind(), data, reason);
        ActorId id = current.id();
        return notices.around(Set.of(id), () -> {
            write(id, data);
            history.append(
                    subject(id),
                    version,
                    ActorDataJson.write(current.data()),
                    ActorDataJson.write(data),
                    reason,
                    undoes);
            return find(id).orElseThrow();
        });
    }

    private void write(ActorId id, ActorData data) {
        repository.update(id, data);
        tenures.setTenures(id, data.tenures());
    }

    /** Why the content cannot be saved for the reason, all at once; nothing where it can. */
    public List<FieldProblem> problems(ActorKind kind, ActorData data, String reason) {
        Set<OfficeId> named = new HashSet<>();
        data.tenures().forEach(tenure -> named.add(tenure.office()));
        List<FieldProblem> problems = new ArrayList<>(
                ActorProblems.of(kind, data, offices.offices(named).keySet()));
        problems.addAll(HistoryService.problems(reason));
        return problems;
    }

    private void check(ActorKind kind, ActorData data, String reason) {
        List<FieldProblem> problems = problems(kind, data, reason);
        if (!problems.isEmpty()) {
            throw new RefusedChangeException(problems);
        }
    }

    /** Every change of the actor, oldest first. */
    public List<Change<ActorData>> history(ActorId id) {
        return history.of(subject(id), ActorDataJson::read);
    }

    /**
     * Takes one change back; what was changed since stays.
     *
     * @throws RefusedChangeException if nothing of it is left to take back
     */
    @EditorsOnly
    @Transactional
    public Actor undo(ActorId id, int version, String reason) {
        Actor current = find(id).orElseThrow();
        ActorData data =
                history.without(subject(id), version, ActorDataJson::read, current.data(), ActorDataRevert::revert);
        return change(current, current.version(), data, reason, version);
    }
}

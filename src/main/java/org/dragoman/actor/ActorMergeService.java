package org.dragoman.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.history.HistoryService;
import org.dragoman.history.Merging;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one actor of two records that are the same, and two again. A merge is a pointer and nothing else: both records stay as
 * they are, the one that stands has the names and tenures of both for every reader, and whatever names the other is led to it.
 */
@Service
@Transactional(readOnly = true)
public class ActorMergeService {

    private final ActorRecordService records;
    private final ActorQuery actors;
    private final ActorRepository repository;
    private final HistoryService history;
    private final ActorNotices notices;

    ActorMergeService(
            ActorRecordService records,
            ActorQuery actors,
            ActorRepository repository,
            HistoryService history,
            ActorNotices notices) {
        this.records = records;
        this.actors = actors;
        this.repository = repository;
        this.history = history;
        this.notices = notices;
    }

    /** The actor that an address leads to: itself, or the one that stands for it after all merges; nothing if unknown. */
    public Optional<ActorId> standing(ActorId id) {
        return Optional.ofNullable(actors.summaries(Set.of(id)).get(id)).map(ActorSummary::id);
    }

    /** The codes of those who stand for actors of a kind after all merges, by the codes of these; unknown ones are left out. */
    public Map<String, String> standingCodes(ActorKind kind, Collection<String> codes) {
        return actors.standingCodes(kind, codes);
    }

    /** The other records that an actor stands for, whether they went into it directly or by way of others. */
    public List<Actor> standsFor(ActorId id) {
        return actors.together(Set.of(id)).stream()
                .filter(other -> !other.equals(id))
                .flatMap(other -> records.find(other).stream())
                .toList();
    }

    /**
     * Lets one actor stand for another of its kind, too.
     *
     * @param fromVersion the version of the actor that goes, as the editor saw it; so is {@code intoVersion}
     * @param reason must not be empty
     * @return the actor that stands for both
     * @throws RefusedChangeException if there is no reason, if the two are one, of different kinds or states, if another stands
     *     for one of them already, or if one was changed meanwhile
     */
    @EditorsOnly
    @Transactional
    public Actor merge(ActorId from, int fromVersion, ActorId into, int intoVersion, String reason) {
        if (reason.isBlank()) {
            throw refusal("reason", "actor.problem.merge-reason");
        }
        return notices.around(List.of(from, into), () -> {
            Actor gone = records.find(from).orElseThrow();
            Actor kept = records.find(into).orElseThrow();
            check(gone, kept);
            repository.merge(from, into);
            append(gone, fromVersion, reason, new Merging(Merging.Step.WENT_INTO, into.value()));
            append(kept, intoVersion, reason, new Merging(Merging.Step.TOOK_IN, from.value()));
            return records.find(into).orElseThrow();
        });
    }

    private static void check(Actor gone, Actor kept) {
        if (gone.id().equals(kept.id())) {
            throw refusal("into", "actor.problem.merge-itself");
        }
        if (gone.kind() != kept.kind() || gone.kind() == ActorKind.STATE) {
            throw refusal("into", "actor.problem.merge-kind");
        }
        if (gone.mergedInto() != null || kept.mergedInto() != null) {
            throw refusal("into", "actor.problem.merged");
        }
    }

    /**
     * Lets an actor that was merged into another stand for itself again; what was merged into it before goes with it.
     *
     * @param reason may be empty
     * @throws RefusedChangeException if it was not merged
     */
    @EditorsOnly
    @Transactional
    public Actor unmerge(ActorId merged, String reason) {
        return notices.around(Set.of(merged), () -> {
            Actor gone = records.find(merged).orElseThrow();
            Actor kept = Optional.ofNullable(gone.mergedInto())
                    .flatMap(records::find)
                    .orElseThrow(() -> refusal("into", "actor.problem.not-merged"));
            repository.separate(merged);
            append(
                    gone,
                    gone.version(),
                    reason,
                    new Merging(Merging.Step.LEFT, kept.id().value()));
            append(kept, kept.version(), reason, new Merging(Merging.Step.GAVE_BACK, merged.value()));
            return records.find(merged).orElseThrow();
        });
    }

    private void append(Actor actor, int version, String reason, Merging merging) {
        String content = ActorDataJson.write(actor.data());
        history.appendMerging(ActorRecordService.subject(actor.id()), version, content, reason, merging);
    }

    private static RefusedChangeException refusal(String field, String key) {
        return new RefusedChangeException(FieldProblem.of(field, key));
    }
}

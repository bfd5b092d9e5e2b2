package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.ActorService;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.PlaceId;
import org.springframework.stereotype.Component;

/** Refuses what cannot be saved, with every problem at once. */
@Component
class EventValidation {

    private final ActorService actors;
    private final EventQuery events;
    private final SourceWriter sources;

    EventValidation(ActorService actors, EventQuery events, SourceWriter sources) {
        this.actors = actors;
        this.events = events;
        this.sources = sources;
    }

    List<FieldProblem> problems(EventData data) {
        List<FieldProblem> problems = new ArrayList<>(EventProblems.of(data));
        problems.addAll(unknown(data));
        return problems;
    }

    /** Why the content of a new event or its sources cannot be saved. */
    List<FieldProblem> problems(EventData data, SourceChange change, String reason) {
        List<FieldProblem> problems = problems(data);
        problems.addAll(sources.problems(change, data));
        problems.addAll(EventProblems.ofReason(reason, false));
        return problems;
    }

    /** Why a change of an event that new quotes come with cannot be saved; one that states the status justifies its change. */
    List<FieldProblem> problems(EventData before, EventData after, SourceChange change, String reason) {
        return problems(before, after, change, reason, change.states(MentionField.STATUS));
    }

    /** @throws InvalidEventException if the content of a new event or its sources cannot be saved */
    void check(EventData data, SourceChange change, String reason) {
        refuse(problems(data, change, reason));
    }

    /**
     * Checks a change of an event.
     *
     * @param byMention whether an accepted mention justifies the change
     * @throws InvalidEventException if the change cannot be saved
     */
    void checkChange(EventData before, EventData after, String reason, boolean byMention) {
        refuse(problems(before, after, SourceChange.NONE, reason, byMention));
    }

    /** Checks a change of an event that new quotes come with; one that states the status justifies its change. */
    void checkChange(EventData before, EventData after, SourceChange change, String reason) {
        refuse(problems(before, after, change, reason));
    }

    private List<FieldProblem> problems(
            EventData before, EventData after, SourceChange change, String reason, boolean byMention) {
        List<FieldProblem> problems = new ArrayList<>(EventProblems.ofChange(before, after, reason, byMention));
        problems.addAll(unknown(after));
        problems.addAll(sources.problems(change, after));
        problems.addAll(EventProblems.ofReason(reason, false));
        return problems;
    }

    /** @throws InvalidEventException if the reason is too long, or missing where it is needed */
    void checkReason(String reason, boolean needed) {
        refuse(EventProblems.ofReason(reason, needed));
    }

    private List<FieldProblem> unknown(EventData data) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<ActorId> named = new HashSet<>();
        data.participations().forEach(participation -> named.add(participation.actor()));
        if (!actors.summaries(named).keySet().containsAll(named)) {
            problems.add(FieldProblem.of("participations", "event.problem.participant-unknown"));
        }
        PlaceId place = data.place();
        if (place != null && actors.place(place).isEmpty()) {
            problems.add(FieldProblem.of("place", "event.problem.place-unknown"));
        }
        Set<EventId> linked = data.links().named().collect(Collectors.toSet());
        if (events.revised(linked).size() < linked.size()) {
            problems.add(FieldProblem.of("related", "event.problem.linked-unknown"));
        }
        return problems;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidEventException(problems);
        }
    }
}

package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.BatchId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one event of two that are the same, and two of one that is not. Mentions go along, nothing is deleted, and what is
 * merged away leads to the event that stands for it.
 */
@Service
@Transactional(readOnly = true)
public class MergeService {

    private final BatchService batches;
    private final EventWriter writer;
    private final EventQuery events;
    private final LinkQuery links;
    private final EventValidation validation;
    private final MentionQuery mentions;
    private final MentionRepository repository;
    private final RevisionRepository revisions;
    private final ActorService actors;

    MergeService(
            BatchService batches,
            EventWriter writer,
            EventQuery events,
            LinkQuery links,
            EventValidation validation,
            MentionQuery mentions,
            MentionRepository repository,
            RevisionRepository revisions,
            ActorService actors) {
        this.batches = batches;
        this.writer = writer;
        this.events = events;
        this.links = links;
        this.validation = validation;
        this.mentions = mentions;
        this.repository = repository;
        this.revisions = revisions;
        this.actors = actors;
    }

    /** The event that an address leads to: itself, or the one that stands for it after all merges; nothing if unknown. */
    public Optional<EventId> standing(EventId id) {
        return events.find(links.standing(id)).map(Event::id);
    }

    /**
     * Merges an event into another, which keeps its content and gets what it lacks: date, place, texts in further
     * languages, participants, how it was held, links. The first event is retracted and stands for nothing any more.
     *
     * @param reason must not be empty
     * @return the event that stands for both
     * @throws InvalidEventException if there is no reason, the two are one event, one of them was merged already, or an
     *     event would become a part of itself
     * @throws ChangedMeanwhileException if one of them has another version by now
     * @throws NoSuchEventException if there is no such event
     */
    @EditorsOnly
    @Transactional
    public Batch.Made<Event> merge(EventId from, int fromVersion, EventId into, int intoVersion, String reason) {
        validation.checkReason(reason, true);
        return batches.together(BatchKind.MERGE, reason, () -> {
            if (from.equals(into)) {
                throw refusal("event.problem.merge-itself");
            }
            Event gone = writer.unchanged(from, fromVersion);
            Event kept = writer.unchanged(into, intoVersion);
            List<MentionMove> moves = moved(mentionsOf(from), from, into);
            writer.change(gone, new Edit(gone.data(), EditorialState.RETRACTED, into, reason, List.of(), null));
            return writer.change(kept, new Edit(completed(kept, gone), kept.state(), null, reason, moves, null));
        });
    }

    /**
     * Undoes the merge by which an event went into another: it is given back to the readers with the mentions that came
     * from it and still rest with the other.
     *
     * @param reason may be empty
     * @throws InvalidEventException if the event was not merged, or the other was merged into a third since
     */
    @EditorsOnly
    @Transactional
    public Event unmerge(EventId merged, String reason) {
        BatchId batch = revisions.ofEvent(merged, 0).reversed().stream()
                .takeWhile(revision -> revision.mergedInto() != null)
                .reduce((_, earlier) -> earlier)
                .map(Revision::batch)
                .orElseThrow(() -> refusal("event.problem.not-merged"));
        batches.undo(batch, reason);
        return writer.find(merged);
    }

    /**
     * Takes mentions out of an event and makes a new one of them: with the content of the old one, save what the leaving
     * mentions say of type, date, status and place.
     *
     * @param leaving some, but not all, of the event's mentions
     * @param reason must not be empty
     * @return the new event
     * @throws InvalidEventException if there is no reason, if none or all of the mentions would leave, or one is not of the
     *     event
     * @throws ChangedMeanwhileException if the event has another version by now
     * @throws NoSuchEventException if there is no such event
     */
    @EditorsOnly
    @Transactional
    public Batch.Made<Event> split(EventId id, int version, Set<MentionId> leaving, String reason) {
        validation.checkReason(reason, true);
        return batches.together(BatchKind.SPLIT, reason, () -> {
            Event kept = writer.unchanged(id, version);
            List<Mention> all = mentionsOf(id);
            List<Mention> gone = all.stream()
                    .filter(mention -> leaving.contains(mention.id()))
                    .toList();
            if (gone.isEmpty() || gone.size() == all.size() || gone.size() != leaving.size()) {
                throw refusal("event.problem.split-some");
            }
            Event fresh = writer.create(saying(gone, kept.data()), kept.sample(), reason, _ -> List.of());
            List<MentionMove> moves = moved(gone, id, fresh.id());
            writer.change(kept, new Edit(kept.data(), kept.state(), null, reason, moves, null));
            return writer.find(fresh.id());
        });
    }

    private List<Mention> mentionsOf(EventId event) {
        return mentions.accepted(List.of(event)).getOrDefault(event, List.of()).stream()
                .map(EventMention::mention)
                .toList();
    }

    private List<MentionMove> moved(List<Mention> moving, EventId from, EventId into) {
        return moving.stream()
                .map(mention -> {
                    repository.move(mention.id(), into);
                    return new MentionMove(mention.id(), from, into);
                })
                .toList();
    }

    private static EventData saying(List<Mention> said, EventData data) {
        EventData result = data;
        for (Mention mention : said) {
            for (MentionField field : Statement.FIELDS) {
                EventData next = mention.data().into(result, field);
                boolean known = next.date() != null || field != MentionField.DATE;
                result = known && (next.place() != null || field != MentionField.PLACE) ? next : result;
            }
        }
        return result;
    }

    private EventData completed(Event into, Event from) {
        EventData kept = into.data();
        EventData gone = from.data();
        Map<ActorId, ActorSummary> standing =
                actors.summaries(Stream.concat(kept.participations().stream(), gone.participations().stream())
                        .map(Participation::actor)
                        .toList());
        Set<ActorSummary> named = kept.participations().stream()
                .map(participation -> Objects.requireNonNull(standing.get(participation.actor())))
                .collect(Collectors.toSet());
        List<Participation> participations = new ArrayList<>(kept.participations());
        gone.participations().stream()
                .filter(participation -> !named.contains(standing.get(participation.actor())))
                .forEach(participations::add);
        return kept.withDate(kept.date() == null ? gone.date() : kept.date())
                .withTitle(completed(kept.title(), gone.title()))
                .withSummary(completed(kept.summary(), gone.summary()))
                .withPlace(kept.place() == null ? gone.place() : kept.place())
                .withParticipations(participations)
                .withManner(kept.manner().completedBy(gone.manner()))
                .withPin(kept.pin() == ImportancePin.NONE ? gone.pin() : kept.pin())
                .withLinks(kept.links().merged(into.id(), gone.links(), from.id()));
    }

    private static LocalizedText completed(LocalizedText kept, LocalizedText gone) {
        Map<Language, String> texts = new LinkedHashMap<>(gone.texts());
        texts.putAll(kept.texts());
        return new LocalizedText(texts);
    }

    private static InvalidEventException refusal(String key) {
        return new InvalidEventException(List.of(FieldProblem.of("history", key)));
    }
}

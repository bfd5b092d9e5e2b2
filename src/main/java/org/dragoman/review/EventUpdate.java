package org.dragoman.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EventData;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.LifeCycle;
import org.dragoman.event.MentionData;
import org.dragoman.event.Participation;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.DatePrecision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** What a mention would change in an event. */
final class EventUpdate {

    private EventUpdate() {}

    /** The parts in which the mention says something that the event does not. */
    static Set<EventPart> differing(MentionData mention, EventSnapshot snapshot) {
        EventData event = snapshot.event().data();
        Set<EventPart> parts = EnumSet.noneOf(EventPart.class);
        if (mention.type() != event.type()) {
            parts.add(EventPart.TYPE);
        }
        if (mention.date() != null && !mention.date().equals(event.date())) {
            parts.add(EventPart.DATE);
        }
        if (mention.status() != event.status()
                && LifeCycle.move(event.status(), mention.status()) != LifeCycle.Move.IMPOSSIBLE) {
            parts.add(EventPart.STATUS);
        }
        if (mention.place() != null && !mention.place().equals(event.place())) {
            parts.add(EventPart.PLACE);
        }
        if (!missing(mention, snapshot).isEmpty()) {
            parts.add(EventPart.PARTICIPANTS);
        }
        return parts;
    }

    /**
     * Those of the differing parts that the event should take: what it lacks, what is finer, and what an article says that
     * is not older than those the event rests on.
     *
     * @param place of the mention
     */
    static Set<EventPart> suggested(
            MentionData mention, LocalDate publishedOn, @Nullable PlaceSummary place, EventSnapshot snapshot) {
        EventData event = snapshot.event().data();
        boolean latest = snapshot.mentions().stream()
                .noneMatch(earlier -> earlier.publishedOn().isAfter(publishedOn));
        Set<EventPart> parts = differing(mention, snapshot);
        parts.removeIf(part -> switch (part) {
            case TYPE ->
                event.type() != EventType.VISIT_UNSPECIFIED || mention.type().family() != EventType.Family.VISIT;
            case DATE -> !betterDate(mention, event, latest);
            case STATUS -> !latest || LifeCycle.move(event.status(), mention.status()) != LifeCycle.Move.STEP;
            case PLACE -> !finer(place, snapshot.place());
            case PARTICIPANTS -> false;
        });
        return parts;
    }

    private static boolean betterDate(MentionData mention, EventData event, boolean latest) {
        EventDate said = mention.date();
        EventDate known = event.date();
        if (known == null || said == null) {
            return said != null;
        }
        LocalDate first = known.earliestStart();
        LocalDate last = known.latestEnd();
        boolean inside = first != null && last != null && said.certainlyInside(first, last);
        boolean finer = inside && said.precision().compareTo(known.precision()) < 0;
        boolean toTheDay = said.precision().compareTo(DatePrecision.RANGE) <= 0;
        boolean vaguer = !toTheDay && said.mayOverlap(known) && said.precision().compareTo(known.precision()) > 0;
        boolean ahead = event.status().planned() || event.status() == WorldStatus.POSTPONED;
        return finer || (latest && ahead && !inside && !vaguer);
    }

    private static boolean finer(@Nullable PlaceSummary said, @Nullable PlaceSummary known) {
        if (said == null || known == null) {
            return said != null;
        }
        return said.kind() == PlaceKind.CITY
                && known.kind() == PlaceKind.COUNTRY
                && said.country().equals(known.country());
    }

    /** The content of the event with the chosen parts as the mention says. */
    static EventData apply(EventSnapshot snapshot, MentionData mention, Set<EventPart> take) {
        EventData event = snapshot.event().data();
        List<Participation> participations = new ArrayList<>(event.participations());
        if (take.contains(EventPart.PARTICIPANTS)) {
            participations.addAll(missing(mention, snapshot));
        }
        return event.withType(take.contains(EventPart.TYPE) ? mention.type() : event.type())
                .withDate(take.contains(EventPart.DATE) ? mention.date() : event.date())
                .withStatus(take.contains(EventPart.STATUS) ? mention.status() : event.status())
                .withPlace(take.contains(EventPart.PLACE) ? mention.place() : event.place())
                .withParticipations(participations);
    }

    private static List<Participation> missing(MentionData mention, EventSnapshot event) {
        Set<ActorId> known = event.participants().stream().map(ActorSummary::id).collect(Collectors.toSet());
        return mention.participants().stream()
                .flatMap(
                        participant -> Optional.ofNullable(participant.actor())
                                .map(actor -> new Participation(actor, participant.role()))
                                .stream())
                .filter(participation -> !known.contains(participation.actor()))
                .distinct()
                .toList();
    }
}

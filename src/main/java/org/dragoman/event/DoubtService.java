package org.dragoman.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what is probably wrong with an event, among others by comparing it with the events around its date. */
@Service
@Transactional(readOnly = true)
public class DoubtService {

    /** Talks so many days after a signing between the same sides are taken for those that it should have followed. */
    private static final int DAYS_OF_A_THREAD = 14;

    private static final int SIDES = 2;
    private static final int MOST_DOUBTS = 5;
    private static final Set<WorldStatus> BEGUN =
            Set.of(WorldStatus.UNDER_WAY, WorldStatus.TOOK_PLACE, WorldStatus.CUT_SHORT);
    private static final Set<WorldStatus> OFF =
            Set.of(WorldStatus.CANCELLED, WorldStatus.POSTPONED, WorldStatus.DENIED, WorldStatus.DID_NOT_TAKE_PLACE);

    private final EventService events;
    private final ActorService actors;
    private final ThreadDoubts thread;
    private final TenureDoubts tenures;
    private final Clock clock;

    DoubtService(EventService events, ActorService actors, ThreadDoubts thread, TenureDoubts tenures, Clock clock) {
        this.events = events;
        this.actors = actors;
        this.thread = thread;
        this.tenures = tenures;
        this.clock = clock;
    }

    /** What is known of one of two events that are compared. */
    private record Side(
            EventData data,
            List<ActorSummary> participants,
            @Nullable PlaceSummary place) {

        Set<ActorId> persons() {
            return participants.stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON)
                    .map(ActorSummary::id)
                    .collect(Collectors.toSet());
        }

        Set<String> countries() {
            return participants.stream()
                    .map(ActorSummary::country)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        boolean sharesPerson(Side other) {
            return other.persons().stream().anyMatch(persons()::contains);
        }

        boolean sameCountries(Side other) {
            return countries().size() >= SIDES && countries().equals(other.countries());
        }

        boolean elsewhere(Side other) {
            return place != null && other.place != null && !place.country().equals(other.place.country());
        }
    }

    /**
     * The doubts about a content, the most serious first.
     *
     * @param id the event that has or gets it; {@code null} for a new one
     */
    public List<Doubt> doubts(@Nullable EventId id, EventData data) {
        EventDate date = data.date();
        List<Doubt> doubts = new ArrayList<>();
        if (date == null) {
            return doubts;
        }
        Side mine = side(data);
        doubts.addAll(around(date, 0).stream()
                .filter(event -> !event.event().id().equals(id))
                .flatMap(event -> overlapping(mine, event).stream())
                .limit(MOST_DOUBTS)
                .toList());
        if (data.type() == EventType.AGREEMENT_SIGNING) {
            doubts.addAll(laterTalks(mine, date));
        }
        doubts.addAll(thread.of(id, data, date));
        doubts.addAll(tenures.of(data, date));
        doubts.addAll(ofStatus(data.status(), date));
        return doubts.stream().distinct().toList();
    }

    private List<EventSnapshot> around(EventDate date, int daysLater) {
        LocalDate first = date.earliestStart();
        LocalDate last = date.latestEnd();
        LocalDate from = first == null ? last : first;
        LocalDate to = last == null ? first : last;
        return from == null || to == null ? List.of() : events.snapshotsOverlapping(from, to.plusDays(daysLater));
    }

    private Side side(EventData data) {
        var found = actors.summaries(
                data.participations().stream().map(Participation::actor).toList());
        List<ActorSummary> participants = data.participations().stream()
                .flatMap(participation -> Stream.ofNullable(found.get(participation.actor())))
                .toList();
        PlaceSummary place =
                data.place() == null ? null : actors.place(data.place()).orElse(null);
        return new Side(data, participants, place);
    }

    private static Side side(EventSnapshot event) {
        return new Side(event.event().data(), event.participants(), event.place());
    }

    private static List<Doubt> overlapping(Side mine, EventSnapshot event) {
        Side other = side(event);
        if (OFF.contains(mine.data.status()) || OFF.contains(other.data.status())) {
            return List.of();
        }
        boolean sameKind = mine.data.type().branch().equals(other.data.type().branch());
        if (sameKind && !mine.elsewhere(other) && (mine.sharesPerson(other) || mine.sameCountries(other))) {
            return List.of(Doubt.about("title", "event.doubt.duplicate", event.event()));
        }
        boolean sameDay =
                day(mine.data) && mine.data.date() != null && mine.data.date().equals(other.data.date());
        if (sameDay && mine.sharesPerson(other) && mine.elsewhere(other)) {
            return List.of(Doubt.about("participations", "event.doubt.elsewhere", event.event()));
        }
        return List.of();
    }

    private static boolean day(EventData data) {
        EventDate date = data.date();
        return date != null
                && date.earliestStart() != null
                && date.earliestStart().equals(date.latestEnd());
    }

    private List<Doubt> laterTalks(Side signing, EventDate date) {
        LocalDate signed = date.latestEnd();
        return signed == null
                ? List.of()
                : around(date, DAYS_OF_A_THREAD).stream()
                        .filter(event -> startsAfter(event.event().data().date(), signed))
                        .filter(event -> event.event().data().type().branch().equals("talks"))
                        .filter(event -> signing.sameCountries(side(event)))
                        .map(event -> Doubt.about("date", "event.doubt.signing-before-talks", event.event()))
                        .toList();
    }

    private static boolean startsAfter(@Nullable EventDate date, LocalDate day) {
        LocalDate start = date == null ? null : date.earliestStart();
        return start != null && start.isAfter(day);
    }

    /** A plan whose date has passed is no doubt: such events are due, and the desk lists them. */
    private List<Doubt> ofStatus(WorldStatus status, EventDate date) {
        return BEGUN.contains(status) && startsAfter(date, LocalDate.now(clock))
                ? List.of(Doubt.of("status", "event.doubt.begun-in-the-future"))
                : List.of();
    }
}

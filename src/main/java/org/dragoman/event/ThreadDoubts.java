package org.dragoman.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for dates of an event that do not fit those of the events it is linked with. */
@Component
class ThreadDoubts {

    private static final String TALKS = EventType.TALKS_BILATERAL.branch();

    private final ThreadService threads;

    ThreadDoubts(ThreadService threads) {
        this.threads = threads;
    }

    /**
     * The doubts about a date.
     *
     * @param id the event that has or gets the content; {@code null} for a new one
     */
    List<Doubt> of(@Nullable EventId id, EventData data, EventDate date) {
        EventThread thread = threads.of(id, data.links());
        Stream<Doubt> outside = Stream.ofNullable(thread.parent())
                .filter(whole -> apart(date, whole))
                .map(whole -> Doubt.about("parent", "event.doubt.outside-parent", whole));
        Stream<Doubt> outsiders = thread.parts().stream()
                .filter(part -> apart(date, part))
                .map(part -> Doubt.about("date", "event.doubt.part-outside", part));
        Stream<Doubt> disorder = thread.related().stream().flatMap(related -> disorder(date, related).stream());
        Stream<Doubt> signings = members(id, thread).flatMap(other -> signing(data, date, other).stream());
        return Stream.of(outside, outsiders, disorder, signings)
                .flatMap(doubts -> doubts)
                .toList();
    }

    private static boolean apart(EventDate date, Event other) {
        EventDate others = other.data().date();
        return others != null && !date.mayOverlap(others);
    }

    /** What prepares comes first; what follows up, returns, carries out or answers comes after. */
    private static Optional<Doubt> disorder(EventDate date, EventThread.Related related) {
        if (related.kind() == LinkKind.RESCHEDULES) {
            return Optional.empty();
        }
        boolean mineFirst = (related.kind() == LinkKind.PREPARES) == related.named();
        EventDate others = related.other().data().date();
        boolean wrong = mineFirst ? after(date, others) : after(others, date);
        String key = mineFirst ? "event.doubt.comes-after" : "event.doubt.comes-before";
        return wrong ? Optional.of(Doubt.about("related", key, related.other())) : Optional.empty();
    }

    /** All events of the thread: the whole, its other parts, the event's own parts, and what is linked with it. */
    private Stream<Event> members(@Nullable EventId id, EventThread thread) {
        Event whole = thread.parent();
        Stream<Event> siblings = whole == null ? Stream.empty() : threads.of(whole).parts().stream();
        return Stream.of(
                        Stream.ofNullable(whole),
                        siblings,
                        thread.parts().stream(),
                        thread.related().stream().map(EventThread.Related::other))
                .flatMap(events -> events)
                .filter(event -> !event.id().equals(id))
                .distinct();
    }

    private static Optional<Doubt> signing(EventData data, EventDate date, Event other) {
        EventDate others = other.data().date();
        EventType type = other.data().type();
        if (data.type() == EventType.AGREEMENT_SIGNING && type.branch().equals(TALKS) && after(others, date)) {
            return Optional.of(Doubt.about("date", "event.doubt.signing-before-talks", other));
        }
        if (data.type().branch().equals(TALKS) && type == EventType.AGREEMENT_SIGNING && after(date, others)) {
            return Optional.of(Doubt.about("date", "event.doubt.talks-after-signing", other));
        }
        return Optional.empty();
    }

    private static boolean after(@Nullable EventDate later, @Nullable EventDate earlier) {
        LocalDate start = later == null ? null : later.earliestStart();
        LocalDate end = earlier == null ? null : earlier.latestEnd();
        return start != null && end != null && start.isAfter(end);
    }
}

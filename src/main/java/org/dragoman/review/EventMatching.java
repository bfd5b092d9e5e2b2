package org.dragoman.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.NameFolding;
import org.dragoman.kernel.PlaceId;
import org.springframework.stereotype.Component;

/** Finds the events of the register that a mention may be one of. */
@Component
class EventMatching {

    /** From this score on a mention is taken to repeat what it is compared with. */
    static final double SAME_EVENT = 0.75;

    private static final double LEAST_SCORE = 0.5;
    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_FOUND = 20;
    private static final int UNDATED_DAYS = 60;
    private static final int SEARCH_DAYS = 400;

    private final EventService events;
    private final ActorService actors;

    EventMatching(EventService events, ActorService actors) {
        this.events = events;
        this.actors = actors;
    }

    /** The best candidates for a mention, the likeliest first. */
    List<Candidate> candidates(EventMention mention) {
        return around(mention, mention.mention().data().date() == null ? UNDATED_DAYS : 0).stream()
                .flatMap(event -> candidate(mention, event).stream())
                .filter(candidate -> candidate.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** Events within about a year of the mention that have every word of the text in a title or a participant's name. */
    List<Candidate> search(EventMention mention, String text) {
        List<String> words = List.of(NameFolding.fold(text).split(" "));
        return around(mention, SEARCH_DAYS).stream()
                .filter(event -> words.stream().allMatch(words(event)::contains))
                .map(event -> candidate(mention, event).orElseGet(() -> candidate(mention, event, NOT_ALIKE)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(MOST_FOUND)
                .toList();
    }

    private static final Likeness NOT_ALIKE = new Likeness(0, Set.of());

    private static String words(EventSnapshot event) {
        Stream<String> names = event.participants().stream()
                .flatMap(actor -> Stream.concat(actor.name().texts().values().stream(), actor.aliases().stream()));
        Stream<String> titles = event.event().data().title().texts().values().stream();
        return NameFolding.fold(String.join(" ", Stream.concat(titles, names).toList()));
    }

    /** True if two mentions of one article most likely tell of one event. */
    boolean same(MentionData one, MentionData other) {
        return Likeness.of(facts(one), facts(other))
                .filter(likeness -> likeness.score() >= SAME_EVENT)
                .isPresent();
    }

    private List<EventSnapshot> around(EventMention mention, int days) {
        EventDate date = mention.mention().data().date();
        LocalDate first = date == null ? null : date.earliestStart();
        LocalDate last = date == null ? null : date.latestEnd();
        LocalDate from = first == null ? (last == null ? mention.publishedOn() : last) : first;
        LocalDate to = last == null ? (first == null ? mention.publishedOn() : first) : last;
        return events.snapshotsOverlapping(from.minusDays(days), to.plusDays(days));
    }

    private Optional<Candidate> candidate(EventMention mention, EventSnapshot event) {
        return Likeness.of(facts(mention.mention().data()), facts(event))
                .map(likeness -> candidate(mention, event, likeness));
    }

    private Candidate candidate(EventMention mention, EventSnapshot event, Likeness likeness) {
        MentionData data = mention.mention().data();
        PlaceId place = data.place();
        PlaceSummary where = place == null ? null : actors.place(place).orElse(null);
        return new Candidate(
                event,
                likeness.score(),
                likeness.why(),
                EventUpdate.differing(data, event),
                EventUpdate.suggested(data, mention.publishedOn(), where, event));
    }

    private Likeness.Facts facts(MentionData mention) {
        PlaceId place = mention.place();
        String country = place == null
                ? null
                : actors.place(place).map(PlaceSummary::country).orElse(null);
        Likeness.Facts facts = Likeness.Facts.of(mention.type(), mention.date(), place, country);
        for (MentionParticipant participant : mention.participants()) {
            facts = facts.with(participant.kind(), participant.actor(), participant.country());
        }
        return facts;
    }

    private static Likeness.Facts facts(EventSnapshot event) {
        PlaceSummary place = event.place();
        Likeness.Facts facts = Likeness.Facts.of(
                event.event().data().type(),
                event.event().data().date(),
                place == null ? null : place.id(),
                place == null ? null : place.country());
        for (ActorSummary actor : event.participants()) {
            facts = facts.with(actor.kind(), actor.id(), actor.country());
        }
        return facts;
    }
}

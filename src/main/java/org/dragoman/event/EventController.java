package org.dragoman.event;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/events/{id}}: one event with its mentions; the address of a merged event leads to the one that stands. */
@RestController
class EventController {

    private final EventService events;
    private final MergeService merges;

    EventController(EventService events, MergeService merges) {
        this.events = events;
        this.merges = merges;
    }

    /** An event as the API writes it; texts by language, codes as in the vocabulary, the date in EDTF. */
    record Answer(
            long id,
            int version,
            String type,
            @Nullable String date,
            String status,
            String verification,
            Map<String, String> title,
            Map<String, String> summary,
            @Nullable Place place,
            List<Participant> participants,
            List<Said> mentions) {}

    /** Where it takes place. */
    record Place(Map<String, String> name, String country) {}

    /** Who takes part, in which office and at which protocol level, 1 to 9. */
    record Participant(
            Map<String, String> name,
            @Nullable String country,
            String role,
            String office,
            @Nullable Integer level) {}

    /** What one article says of it. */
    record Said(
            String source,
            String publishedOn,
            long article,
            String type,
            @Nullable String date,
            String status,
            List<Quote> evidence) {}

    /** The words that a field rests on. */
    record Quote(String field, int start, int end, String quote) {}

    /** Answers 308 for a merged event, 404 for an unknown and 410 for a retracted one. */
    @GetMapping("/api/v1/events/{id}")
    ResponseEntity<?> event(@PathVariable long id) {
        EventId asked = new EventId(id);
        Optional<EventId> standing = merges.standing(asked);
        if (standing.isPresent() && !standing.get().equals(asked)) {
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(URI.create("/api/v1/events/" + standing.get()))
                    .build();
        }
        return events.snapshot(asked)
                .<ResponseEntity<?>>map(snapshot -> snapshot.event().state() == EditorialState.RETRACTED
                        ? problem(HttpStatus.GONE, "This event was retracted.")
                        : ResponseEntity.ok(answer(snapshot)))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "There is no such event in the register."));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }

    private static Answer answer(EventSnapshot snapshot) {
        EventData data = snapshot.event().data();
        return new Answer(
                snapshot.event().id().value(),
                snapshot.event().version(),
                data.type().code(),
                edtf(data.date()),
                data.status().code(),
                snapshot.event().verification().code(),
                texts(data.title()),
                texts(data.summary()),
                Optional.ofNullable(snapshot.place())
                        .map(place -> new Place(texts(place.name()), place.country()))
                        .orElse(null),
                participants(snapshot),
                snapshot.mentions().stream().map(EventController::said).toList());
    }

    private static List<Participant> participants(EventSnapshot snapshot) {
        List<Participation> parts = snapshot.event().data().participations();
        return IntStream.range(0, parts.size())
                .mapToObj(index -> {
                    var actor = snapshot.participants().get(index);
                    return new Participant(
                            texts(actor.name()),
                            actor.country(),
                            parts.get(index).role().code(),
                            parts.get(index).office(),
                            parts.get(index).levelOf(actor));
                })
                .toList();
    }

    private static Said said(EventMention mention) {
        MentionData data = mention.mention().data();
        return new Said(
                mention.sourceName(),
                mention.publishedOn().toString(),
                mention.mention().article().value(),
                data.type().code(),
                edtf(data.date()),
                data.status().code(),
                data.evidence().stream()
                        .map(evidence -> new Quote(
                                evidence.field().code(),
                                evidence.span().start(),
                                evidence.span().end(),
                                evidence.quote()))
                        .toList());
    }

    private static @Nullable String edtf(@Nullable EventDate date) {
        return date == null ? null : date.toString();
    }

    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> texts = new TreeMap<>();
        text.texts().forEach((language, words) -> texts.put(language.code(), words));
        return texts;
    }
}

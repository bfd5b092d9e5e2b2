package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /api/v1/extractions} answers.
 *
 * @param language ISO 639-1 code
 */
record ExtractionAnswer(String language, List<MentionAnswer> mentions) {

    /** A mention; {@code date} is EDTF, {@code type} and {@code status} are codes of the vocabulary. */
    record MentionAnswer(
            String type,
            @Nullable String date,
            String status,
            @Nullable PlaceAnswer place,
            List<ParticipantAnswer> participants,
            double confidence,
            EvidenceAnswer evidence) {}

    /** A place; {@code country} is ISO 3166 alpha-2. */
    record PlaceAnswer(String name, @Nullable String country) {}

    /** A participant; {@code country} is ISO 3166 alpha-2. */
    record ParticipantAnswer(
            String name, String kind, @Nullable String country, String role) {}

    /** The words each field rests on, participants in their order. */
    record EvidenceAnswer(
            @Nullable SpanAnswer trigger,
            @Nullable SpanAnswer date,
            @Nullable SpanAnswer status,
            @Nullable SpanAnswer place,
            List<SpanAnswer> participants) {}

    /** A span in UTF-16 units of title, newline, text. */
    record SpanAnswer(int start, int end, String quote) {}

    static ExtractionAnswer of(Extraction extraction) {
        return new ExtractionAnswer(
                extraction.language().code(),
                extraction.mentions().stream().map(ExtractionAnswer::mention).toList());
    }

    private static MentionAnswer mention(ExtractedMention mention) {
        EventDate date = mention.date();
        ExtractedPlace place = mention.place();
        return new MentionAnswer(
                mention.type().code(),
                date == null ? null : date.toString(),
                mention.status().code(),
                place == null ? null : new PlaceAnswer(place.name(), place.country()),
                mention.participants().stream()
                        .map(participant -> new ParticipantAnswer(
                                participant.name(),
                                participant.kind().code(),
                                participant.country(),
                                participant.role().code()))
                        .toList(),
                mention.confidence(),
                evidence(mention.evidence()));
    }

    private static EvidenceAnswer evidence(List<Evidence> evidence) {
        List<SpanAnswer> participants = new ArrayList<>();
        for (Evidence each : evidence) {
            if (each.field() == MentionField.PARTICIPANT) {
                participants.add(span(each));
            }
        }
        return new EvidenceAnswer(
                first(evidence, MentionField.TRIGGER),
                first(evidence, MentionField.DATE),
                first(evidence, MentionField.STATUS),
                first(evidence, MentionField.PLACE),
                participants);
    }

    private static @Nullable SpanAnswer first(List<Evidence> evidence, MentionField field) {
        return evidence.stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .map(ExtractionAnswer::span)
                .orElse(null);
    }

    private static SpanAnswer span(Evidence evidence) {
        return new SpanAnswer(evidence.span().start(), evidence.span().end(), evidence.quote());
    }
}

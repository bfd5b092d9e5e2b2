package org.dragoman.extraction.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model is asked to answer. Nothing in it is believed before {@link QuotedMentions} has checked it. */
record ModelAnswer(@Nullable List<Event> events) {

    /**
     * An event.
     *
     * @param type code of the vocabulary
     * @param status code of the vocabulary
     * @param trigger the words that report the event
     */
    record Event(
            @Nullable String type,
            @Nullable String status,
            @Nullable String trigger,
            @Nullable Stated date,
            @Nullable Named place,
            @Nullable List<Participant> participants) {}

    /**
     * A date.
     *
     * @param edtf ISO 8601-2
     * @param quote the words that state it
     */
    record Stated(@Nullable String edtf, @Nullable String quote) {}

    /**
     * A place.
     *
     * @param country ISO 3166 alpha-2
     * @param quote the words that name it
     */
    record Named(
            @Nullable String name,
            @Nullable String country,
            @Nullable String quote) {}

    /**
     * Who takes part.
     *
     * @param kind person, state or organisation
     * @param country ISO 3166 alpha-2
     * @param role code of the vocabulary
     * @param quote the words that name the participant
     */
    record Participant(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String country,
            @Nullable String role,
            @Nullable String quote) {}
}

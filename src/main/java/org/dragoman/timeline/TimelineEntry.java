package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.event.Verification;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event as the index keeps it.
 *
 * @param importance 0 to 100
 * @param level highest protocol level of a participant, 1 to 9; 0 where none is known
 * @param countries ISO 3166 alpha-2 codes of the participating states, then of the hosting one
 * @param languages of the articles that report it
 * @param sources codes of the sources of these articles
 * @param trail the dates it had before, oldest first
 */
record TimelineEntry(
        EventId id,
        EventType type,
        WorldStatus status,
        Verification verification,
        @Nullable EventDate date,
        int importance,
        int level,
        LocalizedText title,
        @Nullable PlaceId place,
        List<Part> parts,
        List<String> countries,
        List<Language> languages,
        List<String> sources,
        List<Slip> trail) {

    TimelineEntry {
        parts = List.copyOf(parts);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        trail = List.copyOf(trail);
    }

    /** This version of an event with what all its versions have in common. */
    TimelineEntry of(TimelineEntry present) {
        return new TimelineEntry(
                id,
                type,
                status,
                verification,
                date,
                importance,
                level,
                present.title,
                present.place,
                present.parts,
                countries,
                languages,
                sources,
                trail);
    }

    boolean disputed() {
        return verification == Verification.DISPUTED;
    }

    /** Who took part. */
    record Part(ActorId actor, ParticipantRole role) {}

    /** A date that was given up. */
    record Slip(EventDate date, WorldStatus status, LocalDate saidOn) {}
}

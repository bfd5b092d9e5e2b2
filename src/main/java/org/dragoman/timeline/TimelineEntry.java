package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event as the window engine looks at it.
 *
 * @param countries ISO 3166 alpha-2 codes of the participating states, then of the hosting one
 * @param languages of the articles that report it
 * @param trail the dates it had before, oldest first
 * @param searchText all that words are looked for in, folded, each word after a space
 */
record TimelineEntry(
        EventId id,
        EventType type,
        WorldStatus status,
        boolean disputed,
        @Nullable EventDate date,
        int importance,
        LocalizedText title,
        @Nullable PlaceSummary place,
        List<Part> parts,
        List<String> countries,
        List<Language> languages,
        List<Slip> trail,
        String searchText) {

    /** Most important first, then by date; never a tie. */
    static final Comparator<TimelineEntry> BY_RANK = Comparator.comparingInt(TimelineEntry::importance)
            .reversed()
            .thenComparing(TimelineEntry::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(entry -> entry.id().value());

    /** By date, undated last; never a tie. */
    static final Comparator<TimelineEntry> BY_DATE = Comparator.comparing(
                    TimelineEntry::date, Comparator.nullsLast(Comparator.<EventDate>naturalOrder()))
            .thenComparing(BY_RANK);

    /** Who took part. */
    record Part(ActorKind kind, LocalizedText name, ParticipantRole role) {}

    /** A date that was given up. */
    record Slip(EventDate date, WorldStatus status, LocalDate saidOn) {}

    boolean has(Facet facet, String value) {
        return switch (facet) {
            case TYPE ->
                type.family().code().equals(value)
                        || type.branch().equals(value)
                        || type.code().equals(value);
            case STATUS -> status.code().equals(value);
            case COUNTRY -> countries.contains(value);
            case LANGUAGE -> languages.stream().map(Language::code).anyMatch(value::equals);
        };
    }

    /** The values under which the event is counted in a facet. */
    List<String> values(Facet facet) {
        return switch (facet) {
            case TYPE -> List.of(type.family().code());
            case STATUS -> List.of(status.code());
            case COUNTRY -> countries;
            case LANGUAGE -> languages.stream().map(Language::code).toList();
        };
    }

    /**
     * True if all the folded words are found. A word is found at the beginning of a word; an Arabic one anywhere, since
     * article, conjunctions and prepositions are written together with what follows them.
     */
    boolean tells(List<String> words) {
        return words.stream().allMatch(word -> searchText.contains(arabic(word) ? word : " " + word));
    }

    private static boolean arabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}

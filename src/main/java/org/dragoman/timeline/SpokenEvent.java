package org.dragoman.timeline;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Objects;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.timeline.TimelineEntry.Part;

/** What a screen reader says of an event: "State visit, Kassym-Jomart Tokayev to Russia, 12 November 2025, announced". */
final class SpokenEvent {

    private static final int MOST_NAMES = 3;

    private final Translations translations;
    private final Vocabulary vocabulary;
    private final ReaderNames names;

    SpokenEvent(Translations translations, Vocabulary vocabulary, ReaderNames names) {
        this.translations = translations;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /**
     * The words for an event whose names are prepared.
     *
     * @param status as it stands within a sentence
     */
    String of(TimelineEntry event, DateInWords date, String status, Language language) {
        String type = vocabulary.type(event.type(), language);
        String who = who(event, language);
        return who.isEmpty()
                ? translations.text(language, "timeline.spoken.nobody", type, date.spoken(), status)
                : translations.text(language, "timeline.spoken.event", type, who, date.spoken(), status);
    }

    private String who(TimelineEntry event, Language language) {
        PlaceSummary place = names.place(event);
        List<Part> guests = event.parts().stream()
                .filter(part -> part.role() == ParticipantRole.GUEST)
                .toList();
        if (event.type().family() != EventType.Family.VISIT || place == null || guests.isEmpty()) {
            return names(event.parts(), language);
        }
        return translations.text(
                language,
                "timeline.spoken.visit",
                names(guests, language),
                place.name().forReader(language));
    }

    /** The persons, else the states and organisations; of more than three the first two and the number of the others. */
    private String names(List<Part> parts, Language language) {
        List<ActorSummary> actors = parts.stream()
                .map(names::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<ActorSummary> persons = actors.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .toList();
        List<String> shown = (persons.isEmpty() ? actors : persons)
                .stream().map(actor -> actor.name().forReader(language)).toList();
        if (shown.size() <= MOST_NAMES) {
            return ListFormatter.getInstance(TimelineTexts.locale(language)).format(shown);
        }
        return translations.text(language, "timeline.spoken.and-others", shown.get(0), shown.get(1), shown.size() - 2);
    }
}

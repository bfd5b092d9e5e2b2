package org.dragoman.event.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.event.EventData;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionField;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an editor says of an event, compared and chosen on its own.
 *
 * @param language which of the texts of a part that has several; {@code null} for the other parts
 */
record EventField(Part part, @Nullable Language language) {

    /** A component of {@link EventData}. */
    enum Part {
        TYPE,
        TITLE,
        SUMMARY,
        DATE,
        STATUS,
        PLACE,
        PARTICIPATIONS;

        private boolean text() {
            return this == TITLE || this == SUMMARY;
        }

        /** The component's name in {@link EventData}. */
        String component() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every field, in the order of the form. */
    static final List<EventField> ALL = Arrays.stream(Part.values())
            .flatMap(part -> part.text()
                    ? Arrays.stream(Language.values()).map(language -> new EventField(part, language))
                    : Stream.of(new EventField(part, null)))
            .toList();

    /** The field of which a mention can say something; participants for those. */
    static EventField of(MentionField field) {
        return new EventField(
                switch (field) {
                    case TYPE, TRIGGER -> Part.TYPE;
                    case DATE -> Part.DATE;
                    case STATUS -> Part.STATUS;
                    case PLACE -> Part.PLACE;
                    case PARTICIPANT -> Part.PARTICIPATIONS;
                },
                null);
    }

    /** The fields in which two contents differ. */
    static List<EventField> differing(EventData one, EventData other) {
        return ALL.stream().filter(field -> field.differs(one, other)).toList();
    }

    boolean differs(EventData one, EventData other) {
        return !Objects.equals(value(one), value(other));
    }

    private @Nullable Object value(EventData data) {
        return switch (part) {
            case TYPE -> data.type();
            case TITLE -> text(data.title());
            case SUMMARY -> text(data.summary());
            case DATE -> data.date();
            case STATUS -> data.status();
            case PLACE -> data.place();
            case PARTICIPATIONS -> data.participations();
        };
    }

    /** The field's text in its language, empty where there is none. */
    String text(LocalizedText texts) {
        return texts.in(Objects.requireNonNull(language)).orElse("");
    }

    /** The second content with this field of the first. */
    EventData copy(EventData from, EventData into) {
        return new EventData(
                part == Part.TYPE ? from.type() : into.type(),
                part == Part.DATE ? from.date() : into.date(),
                part == Part.STATUS ? from.status() : into.status(),
                part == Part.TITLE ? copy(from.title(), into.title()) : into.title(),
                part == Part.SUMMARY ? copy(from.summary(), into.summary()) : into.summary(),
                part == Part.PLACE ? from.place() : into.place(),
                part == Part.PARTICIPATIONS ? from.participations() : into.participations());
    }

    private LocalizedText copy(LocalizedText from, LocalizedText into) {
        return into.with(Objects.requireNonNull(language), text(from));
    }
}

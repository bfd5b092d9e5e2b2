package org.dragoman.event.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.event.EventData;
import org.dragoman.event.Manner;
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

    /** A component of {@link EventData}, or a part of one. */
    enum Part {
        TYPE,
        PRINTED_LEVEL,
        TITLE,
        SUMMARY,
        PIN,
        DATE,
        STATUS,
        PLACE,
        FORMAT,
        SETTING,
        PARTICIPATIONS;

        private boolean text() {
            return this == TITLE || this == SUMMARY;
        }

        /** The part's name in the keys of the translations. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
            case PRINTED_LEVEL -> data.manner().printedLevel();
            case FORMAT -> data.manner().format();
            case SETTING -> data.manner().setting();
            case PIN -> data.pin();
        };
    }

    /** The field's text in its language, empty where there is none. */
    String text(LocalizedText texts) {
        return texts.in(Objects.requireNonNull(language)).orElse("");
    }

    /** The second content with this field of the first. */
    EventData copy(EventData from, EventData into) {
        Manner manner = into.manner();
        return switch (part) {
            case TYPE -> into.withType(from.type());
            case TITLE -> into.withTitle(copy(from.title(), into.title()));
            case SUMMARY -> into.withSummary(copy(from.summary(), into.summary()));
            case DATE -> into.withDate(from.date());
            case STATUS -> into.withStatus(from.status());
            case PLACE -> into.withPlace(from.place());
            case PARTICIPATIONS -> into.withParticipations(from.participations());
            case PRINTED_LEVEL ->
                into.withManner(new Manner(from.manner().printedLevel(), manner.format(), manner.setting()));
            case FORMAT ->
                into.withManner(new Manner(manner.printedLevel(), from.manner().format(), manner.setting()));
            case SETTING ->
                into.withManner(new Manner(
                        manner.printedLevel(), manner.format(), from.manner().setting()));
            case PIN -> into.withPin(from.pin());
        };
    }

    private LocalizedText copy(LocalizedText from, LocalizedText into) {
        return into.with(Objects.requireNonNull(language), text(from));
    }
}

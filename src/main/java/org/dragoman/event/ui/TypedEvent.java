package org.dragoman.event.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.event.EventData;
import org.dragoman.event.EventLinks;
import org.dragoman.event.ImportancePin;
import org.dragoman.event.Manner;
import org.dragoman.event.Participation;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in the event form, understood or not: a date that cannot be read and names that the register does not know
 * are kept as typed. Codes, not Java names, so that a draft survives a new version of the desk.
 *
 * @param type code of the event type
 * @param date as typed
 * @param status code of the world status
 * @param place id of the place
 * @param unknownPlace a name typed for the place that is not in the register
 * @param pin code of the pin of importance
 */
record TypedEvent(
        @Nullable String type,
        Map<String, String> title,
        Map<String, String> summary,
        String date,
        String status,
        @Nullable Long place,
        String unknownPlace,
        List<Participant> participants,
        HowHeld manner,
        String pin,
        Links links,
        TypedSources sources,
        String reason) {

    /** A form that nothing was typed into yet. */
    static final TypedEvent BLANK = new TypedEvent(
            null,
            Map.of(),
            Map.of(),
            "",
            WorldStatus.ANNOUNCED.code(),
            null,
            "",
            List.of(),
            HowHeld.OPEN,
            ImportancePin.NONE.code(),
            Links.NONE,
            TypedSources.NONE,
            "");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One row of the participants.
     *
     * @param actor id of the actor
     * @param unknown a name typed that is not in the register
     * @param level chosen for this event; {@code null} where the usual one counts
     */
    record Participant(
            String role,
            @Nullable Long actor,
            String unknown,
            String office,
            @Nullable Integer level) {

        /** Reads a draft of a desk that did not ask for the office yet, too. */
        Participant {
            office = Objects.requireNonNullElse(office, "");
        }
    }

    /**
     * How the event is held.
     *
     * @param printedLevel the protocol level as printed
     * @param format code of the format
     * @param setting code of the setting
     */
    record HowHeld(
            String printedLevel,
            @Nullable String format,
            @Nullable String setting) {

        static final HowHeld OPEN = new HowHeld("", null, null);

        static HowHeld of(Manner manner) {
            EventFormat format = manner.format();
            EventSetting setting = manner.setting();
            return new HowHeld(
                    manner.printedLevel(),
                    format == null ? null : format.code(),
                    setting == null ? null : setting.code());
        }
    }

    /**
     * The events that the event belongs together with.
     *
     * @param parent id of the event that it is a part of
     * @param unknownParent words typed for it that were not found
     */
    record Links(@Nullable Long parent, String unknownParent, List<Related> related) {

        static final Links NONE = new Links(null, "", List.of());

        static Links of(EventLinks links) {
            EventId parent = links.parent();
            return new Links(
                    parent == null ? null : parent.value(),
                    "",
                    links.related().stream()
                            .map(link ->
                                    new Related(link.kind().code(), link.other().value(), ""))
                            .toList());
        }
    }

    /**
     * One row of the events that the event is linked with.
     *
     * @param kind code of the kind of link
     * @param event id of the other event
     * @param unknown words typed for it that were not found
     */
    record Related(String kind, @Nullable Long event, String unknown) {}

    /** Reads a draft of a desk that did not have the later fields yet, too. */
    TypedEvent {
        manner = Objects.requireNonNullElse(manner, HowHeld.OPEN);
        pin = Objects.requireNonNullElse(pin, ImportancePin.NONE.code());
        links = Objects.requireNonNullElse(links, Links.NONE);
        sources = Objects.requireNonNullElse(sources, TypedSources.NONE);
    }

    /** What the form shows for the content of an event. */
    static TypedEvent of(EventData data) {
        return new TypedEvent(
                data.type().code(),
                byCode(data.title()),
                byCode(data.summary()),
                data.date() == null ? "" : data.date().toString(),
                data.status().code(),
                data.place() == null ? null : data.place().value(),
                "",
                data.participations().stream().map(TypedEvent::participant).toList(),
                HowHeld.of(data.manner()),
                data.pin().code(),
                Links.of(data.links()),
                TypedSources.NONE,
                "");
    }

    private static Participant participant(Participation participation) {
        return new Participant(
                participation.role().code(),
                participation.actor().value(),
                "",
                participation.office(),
                participation.level());
    }

    static Map<String, String> byCode(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.texts().forEach((language, words) -> texts.put(language.code(), words));
        return texts;
    }

    static LocalizedText text(Map<String, String> byCode) {
        LocalizedText text = LocalizedText.EMPTY;
        for (Language language : Language.values()) {
            text = text.with(language, byCode.getOrDefault(language.code(), ""));
        }
        return text;
    }

    /** The same with what is typed besides the content of the event. */
    TypedEvent with(TypedSources changed, String why) {
        return new TypedEvent(
                type,
                title,
                summary,
                date,
                status,
                place,
                unknownPlace,
                participants,
                manner,
                pin,
                links,
                changed,
                why);
    }

    /** A few words to know it by: a title, else the date; empty where neither was typed. */
    String summaryLine() {
        return Stream.concat(title.values().stream(), Stream.of(date))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** What {@link #toJson} wrote, or nothing where this version of the desk cannot read it. */
    static Optional<TypedEvent> fromJson(String json) {
        try {
            return Optional.of(JSON.readValue(json, TypedEvent.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}

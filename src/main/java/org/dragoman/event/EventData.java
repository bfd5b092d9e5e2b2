package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an editor can say of an event: its whole editable content.
 *
 * @param pin whether the importance is set by hand
 */
public record EventData(
        EventType type,
        @Nullable EventDate date,
        WorldStatus status,
        LocalizedText title,
        LocalizedText summary,
        @Nullable PlaceId place,
        List<Participation> participations,
        Manner manner,
        ImportancePin pin) {

    /** Longest title in characters. */
    public static final int TITLE_LENGTH = 500;

    /** Longest summary in characters. */
    public static final int SUMMARY_LENGTH = 4000;

    public EventData {
        participations = List.copyOf(participations);
    }

    /** What articles say of an event, with nothing that only editors add. */
    public EventData(
            EventType type,
            @Nullable EventDate date,
            WorldStatus status,
            LocalizedText title,
            LocalizedText summary,
            @Nullable PlaceId place,
            List<Participation> participations) {
        this(type, date, status, title, summary, place, participations, Manner.UNKNOWN, ImportancePin.NONE);
    }

    public EventData withType(EventType changed) {
        return new EventData(changed, date, status, title, summary, place, participations, manner, pin);
    }

    public EventData withDate(@Nullable EventDate changed) {
        return new EventData(type, changed, status, title, summary, place, participations, manner, pin);
    }

    public EventData withStatus(WorldStatus changed) {
        return new EventData(type, date, changed, title, summary, place, participations, manner, pin);
    }

    public EventData withTitle(LocalizedText changed) {
        return new EventData(type, date, status, changed, summary, place, participations, manner, pin);
    }

    public EventData withSummary(LocalizedText changed) {
        return new EventData(type, date, status, title, changed, place, participations, manner, pin);
    }

    public EventData withPlace(@Nullable PlaceId changed) {
        return new EventData(type, date, status, title, summary, changed, participations, manner, pin);
    }

    public EventData withParticipations(List<Participation> changed) {
        return new EventData(type, date, status, title, summary, place, changed, manner, pin);
    }

    public EventData withManner(Manner changed) {
        return new EventData(type, date, status, title, summary, place, participations, changed, pin);
    }

    public EventData withPin(ImportancePin changed) {
        return new EventData(type, date, status, title, summary, place, participations, manner, changed);
    }
}

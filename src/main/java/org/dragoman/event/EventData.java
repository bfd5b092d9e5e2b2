package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** What an editor can say of an event: its whole editable content. */
public record EventData(
        EventType type,
        @Nullable EventDate date,
        WorldStatus status,
        LocalizedText title,
        LocalizedText summary,
        @Nullable PlaceId place,
        List<Participation> participations) {

    /** Longest title in characters. */
    public static final int TITLE_LENGTH = 500;

    /** Longest summary in characters. */
    public static final int SUMMARY_LENGTH = 4000;

    public EventData {
        participations = List.copyOf(participations);
    }

    public EventData withType(EventType changed) {
        return new EventData(changed, date, status, title, summary, place, participations);
    }

    public EventData withDate(@Nullable EventDate changed) {
        return new EventData(type, changed, status, title, summary, place, participations);
    }

    public EventData withStatus(WorldStatus changed) {
        return new EventData(type, date, changed, title, summary, place, participations);
    }

    public EventData withPlace(@Nullable PlaceId changed) {
        return new EventData(type, date, status, title, summary, changed, participations);
    }
}

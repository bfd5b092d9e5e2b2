package org.dragoman.review.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.event.ImportancePin;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.WorldStatus;

/**
 * One event that an editor finds in an article of the sample desk.
 *
 * @param article the file of the article
 * @param event what several articles call the same event by; empty where only this one tells of it
 * @param trigger words of the article that tell of the event
 * @param states ISO 3166 alpha-2
 * @param persons canonical English names, as are the organisations and the place
 * @param place empty where none is told
 * @param pin whether the editor sets the importance by hand
 */
record SampleDecision(
        String article,
        String event,
        EventType type,
        EventDate date,
        WorldStatus status,
        List<String> states,
        List<String> persons,
        List<String> organisations,
        String place,
        String trigger,
        ImportancePin pin) {

    static SampleDecision of(Map<String, String> row) {
        return new SampleDecision(
                row.getOrDefault("article", ""),
                row.getOrDefault("event", ""),
                EventType.of(row.getOrDefault("type", "")).orElseThrow(),
                EventDate.parse(row.getOrDefault("date", "")),
                WorldStatus.of(row.getOrDefault("status", "")),
                list(row.getOrDefault("states", ""), ","),
                list(row.getOrDefault("persons", ""), ";"),
                list(row.getOrDefault("organisations", ""), ";"),
                row.getOrDefault("place", ""),
                row.getOrDefault("trigger", ""),
                pin(row.getOrDefault("pin", "")));
    }

    private static ImportancePin pin(String code) {
        return code.isEmpty() ? ImportancePin.NONE : ImportancePin.of(code);
    }

    private static List<String> list(String values, String separator) {
        return Stream.of(values.split(separator, -1))
                .filter(value -> !value.isBlank())
                .toList();
    }
}

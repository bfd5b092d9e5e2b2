package org.dragoman.timeline.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;

/**
 * The texts of the element. It puts in the values itself and therefore gets the names of the parameters in braces;
 * plural forms are separated by bars, as the element reads them.
 */
final class ElementTexts {

    /** Name of each text and the names of its parameters in order. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("events", "{n}"),
            Map.entry("undated", "{n}"),
            Map.entry("more", "{n}"),
            Map.entry("moreHint", "{lane} {n}"),
            Map.entry("building", "{n}"),
            Map.entry("found", "{text}"),
            Map.entry("moved", "{from} {to}"),
            Map.entry("position", "{item} {lane} {k} {n}"),
            Map.entry("cell", "{lane} {period} {events}"),
            Map.entry("foldLane", "{lane}"),
            Map.entry("openLane", "{lane}"),
            Map.entry("ramadan", "{year}"),
            Map.entry("hajj", "{year}"),
            Map.entry("quietDays", "{n}"),
            Map.entry("lowerRank", "{n}"));

    private static final String NAMES = "timeline help zoomIn zoomOut today todayHint goTo goToHint goToRefused go"
            + " presets month year all monthHint yearHint allHint allEvents events"
            + " undated more moreHint moved disputed found position cell zoomHint foldLane openLane zoomedOut"
            + " gregorian hijri ummAlQura context contextHint ramadan hajj generalDebate"
            + " legendPeriod legendOneOf legendMoved legendElsewhere legendMark legendHeat"
            + " empty emptyFilter emptyRegister showAll"
            + " loading building failed offline retry retrying quietDays lowerRank fewer";

    private ElementTexts() {}

    static Map<String, String> in(Language language, Translations translations) {
        return Arrays.stream(NAMES.split(" ", -1))
                .collect(Collectors.toMap(Function.identity(), name -> text(name, language, translations)));
    }

    private static String text(String name, Language language, Translations translations) {
        Object[] parameters =
                Stream.of(PARAMETERS.getOrDefault(name, "").split(" ", -1)).toArray();
        return translations.text(language, "timeline.element." + name, parameters);
    }
}

package org.dragoman.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why an event was found by a word.
 *
 * @param field where the word stands
 * @param text the name or title that has it, in its own script; the word itself where it stands in a longer text
 */
public record TimelineMatch(Field field, String text) {

    /** Where a word can stand. */
    public enum Field {
        /** A name of one who took part. */
        ACTOR,
        /** A name of the place. */
        PLACE,
        /** A title, in any language. */
        TITLE,
        /** A summary, or the sentence of an article. */
        TEXT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.dragoman.event;

import org.dragoman.kernel.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something that is probably wrong with an event; an editor may save it all the same and say why.
 *
 * @param other the event it has to do with; {@code null} where there is none
 */
public record Doubt(FieldProblem problem, @Nullable Event other) {

    static Doubt of(String field, String key) {
        return new Doubt(FieldProblem.of(field, key), null);
    }

    static Doubt about(String field, String key, Event other) {
        return new Doubt(FieldProblem.of(field, key), other);
    }
}

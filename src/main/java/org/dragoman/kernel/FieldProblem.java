package org.dragoman.kernel;

import java.util.List;

/**
 * Why something typed cannot be saved, to be shown beside the field it concerns.
 *
 * @param field name of the record component, followed by a dot and a language code where it has several texts
 * @param key translation key of the message
 * @param arguments values of the message's placeholders
 */
public record FieldProblem(String field, String key, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, String key, Object... arguments) {
        return new FieldProblem(field, key, List.of(arguments));
    }
}

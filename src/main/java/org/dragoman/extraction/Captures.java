package org.dragoman.extraction;

import java.util.Map;

/** The parts of a date expression, by the names that the rules give them. */
record Captures(Map<String, String> values) {

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    /** The first character of a part, for example of a unit. */
    char letter(String name) {
        String text = text(name);
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
}

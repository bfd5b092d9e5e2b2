package org.dragoman.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of an address, read with errors that name the one that is wrong. Blank ones count as not given. */
public record TimelineParameters(Map<String, List<String>> values) {

    private static final int MOST_VALUES = 300;

    /** The value of a parameter that may be given once. */
    Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new TimelineParameterException(name, "'" + name + "' is given more than once");
        }
        return given.stream().findFirst();
    }

    /** The values of a parameter that may be repeated. */
    List<String> all(String name) {
        List<String> given = values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList();
        if (given.size() > MOST_VALUES) {
            throw new TimelineParameterException(name, "'" + name + "' is given more than " + MOST_VALUES + " times");
        }
        return given;
    }

    /** A day of the years 0 to 9999. */
    public Optional<LocalDate> day(String name) {
        return one(name).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= 0 && day.getYear() <= 9999) {
                    return day;
                }
            } catch (DateTimeParseException notADay) {
                throw new TimelineParameterException(name, noDay(name), notADay);
            }
            throw new TimelineParameterException(name, noDay(name));
        });
    }

    private static String noDay(String name) {
        return "'" + name + "' has to be a day such as 2025-11-12, in the years 0 to 9999";
    }

    /** A whole number that is not negative. */
    public Optional<Long> number(String name) {
        return one(name).map(text -> {
            if (!text.matches("\\d{1,18}")) {
                throw new TimelineParameterException(name, "'" + name + "' has to be a whole number");
            }
            return Long.valueOf(text);
        });
    }

    LocalDate requiredDay(String name) {
        return day(name)
                .orElseThrow(() -> new TimelineParameterException(
                        name, "'" + name + "' is missing: give a day such as 2025-11-12"));
    }

    /**
     * A range of days from two parameters.
     *
     * @throws TimelineParameterException if one is missing or they run backwards
     */
    public DayRange range(String first, String last) {
        LocalDate from = requiredDay(first);
        LocalDate to = requiredDay(last);
        if (to.isBefore(from)) {
            throw new TimelineParameterException(last, "'" + last + "' lies before '" + first + "'");
        }
        return new DayRange(from, to);
    }

    /** One of the constants of an enumeration by its code. */
    public <E extends Enum<E>> Optional<E> choice(String name, E[] constants, Function<E, String> code) {
        return one(name).map(text -> constant(name, text, constants, code));
    }

    /** Some of the constants of an enumeration by their codes; nothing where none is given. */
    <E extends Enum<E>> Optional<Set<E>> choices(String name, E[] constants, Function<E, String> code) {
        Set<E> chosen = all(name).stream()
                .map(text -> constant(name, text, constants, code))
                .collect(Collectors.toSet());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(EnumSet.copyOf(chosen));
    }

    private static <E extends Enum<E>> E constant(String name, String text, E[] constants, Function<E, String> code) {
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TimelineParameterException(
                        name,
                        "'" + name + "' has to be one of: "
                                + Arrays.stream(constants).map(code).collect(Collectors.joining(", "))));
    }
}

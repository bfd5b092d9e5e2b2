package org.dragoman.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates of the profile in all of its forms, drawn from fixed seeds. */
final class DrawnDates {

    /** How many are drawn from a seed. */
    static final int NUMBER = 5000;

    private DrawnDates() {}

    static Stream<EventDate> of(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> date(random)).limit(NUMBER);
    }

    static EventDate date(Random random) {
        return EventDate.parse(text(random));
    }

    /** What a date is written as. */
    static String text(Random random) {
        CalendarPeriod one = period(random);
        CalendarPeriod other = period(random);
        boolean reversed = other.last().isBefore(one.first());
        String low = (reversed ? other : one).toString();
        String high = (reversed ? one : other).toString();
        boolean both = random.nextInt(3) > 0;
        boolean start = random.nextBoolean();
        String form = switch (random.nextInt(4)) {
            case 0 -> low;
            case 1 -> both ? low + "/" + high : pick(random, low + "/", low + "/..", "../" + low);
            case 2 -> "[" + (both || start ? low : "") + ".." + (both ? high : start ? "" : low) + "]";
            default ->
                IntStream.rangeClosed(0, 1 + random.nextInt(3))
                        .mapToObj(i -> period(random).toString())
                        .collect(Collectors.joining(",", "[", "]"));
        };
        return form + pick(random, "", "", "", "~", "?", "%");
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static CalendarPeriod period(Random random) {
        LocalDate day = day(random);
        return switch (random.nextInt(8)) {
            case 0 -> CalendarPeriod.ofYear(day.getYear());
            case 1 -> CalendarPeriod.ofQuarter(day.getYear(), 1 + random.nextInt(4));
            case 2 -> CalendarPeriod.ofSeason(day.getYear(), 1 + random.nextInt(4));
            case 3, 4 -> CalendarPeriod.of(YearMonth.from(day));
            default -> CalendarPeriod.of(day);
        };
    }

    static LocalDate day(Random random) {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
    }
}

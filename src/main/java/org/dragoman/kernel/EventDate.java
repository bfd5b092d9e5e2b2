package org.dragoman.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an event happens, in a profile of EDTF (ISO 8601-2:2019): a period, an interval it lasted ({@code a/b}, with
 * {@code a/}, {@code a/..}, {@code ../b} for open ends), or a one-of set it happened within ({@code [a..b]},
 * {@code [..b]}, {@code [a..]}, {@code [a,b]}); {@code ~} about, {@code ?} doubtful, {@code %} both, at the end.
 *
 * <p>Four days bound it: the event starts no earlier than {@link #earliestStart} and no later than {@link #latestStart},
 * and ends no earlier than {@link #earliestEnd} and no later than {@link #latestEnd}; {@code null} where that is open.
 *
 * @param form what the periods mean
 * @param periods one for a period; two for an interval or a range within a set, either of which may be {@code null} for
 *     an open end; two or more for a set of alternatives
 * @param openEnd how an interval without an end is written: {@code ..} still open, nothing for an unknown end
 */
public record EventDate(
        Form form, List<@Nullable CalendarPeriod> periods, boolean openEnd, boolean approximate, boolean uncertain)
        implements Comparable<EventDate> {

    /** What the periods of a date mean. */
    public enum Form {
        PERIOD,
        INTERVAL,
        WITHIN,
        ALTERNATIVES
    }

    private static final Comparator<EventDate> ORDER = Comparator.comparing(
                    EventDate::earliestStart, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(EventDate::precision)
            .thenComparing(EventDate::latestEnd, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EventDate::toString);

    /** @throws DateTimeException if the periods do not fit the form or run backwards */
    public EventDate {
        periods = Collections.unmodifiableList(new ArrayList<>(periods));
        long known = periods.stream().filter(Objects::nonNull).count();
        boolean fits = switch (form) {
            case PERIOD -> periods.size() == 1 && known == 1;
            case INTERVAL, WITHIN -> periods.size() == 2 && known >= 1;
            case ALTERNATIVES -> periods.size() >= 2 && known == periods.size();
        };
        if (!fits || (openEnd && (form != Form.INTERVAL || periods.get(1) != null))) {
            throw new DateTimeException("Not a date: " + form + " " + periods);
        }
        if (known == 2 && (form == Form.INTERVAL || form == Form.WITHIN) && runsBackwards(periods)) {
            throw new DateTimeException("The end lies before the start: " + periods);
        }
    }

    private static boolean runsBackwards(List<@Nullable CalendarPeriod> periods) {
        CalendarPeriod start = Objects.requireNonNull(periods.get(0));
        CalendarPeriod end = Objects.requireNonNull(periods.get(1));
        return end.last().isBefore(start.first());
    }

    public static EventDate of(CalendarPeriod period) {
        return new EventDate(Form.PERIOD, List.of(period), false, false, false);
    }

    public static EventDate ofDay(LocalDate day) {
        return of(CalendarPeriod.of(day));
    }

    public static EventDate ofMonth(YearMonth month) {
        return of(CalendarPeriod.of(month));
    }

    public static EventDate ofYear(int year) {
        return of(CalendarPeriod.ofYear(year));
    }

    /** It lasted from the first to the last day; one day where they are the same. */
    public static EventDate lasting(LocalDate first, LocalDate last) {
        return first.equals(last) ? ofDay(first) : lasting(CalendarPeriod.of(first), CalendarPeriod.of(last));
    }

    /** It lasted from some day of the first period to some day of the last. */
    public static EventDate lasting(CalendarPeriod first, CalendarPeriod last) {
        return new EventDate(Form.INTERVAL, List.of(first, last), false, false, false);
    }

    /** It happened at some time from the first to the last day; {@code null} where that side is open. */
    public static EventDate within(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && first.equals(last)) {
            return ofDay(first);
        }
        return new EventDate(
                Form.WITHIN,
                Arrays.asList(
                        first == null ? null : CalendarPeriod.of(first), last == null ? null : CalendarPeriod.of(last)),
                false,
                false,
                false);
    }

    public EventDate withApproximate() {
        return new EventDate(form, periods, openEnd, true, uncertain);
    }

    public EventDate withUncertain() {
        return new EventDate(form, periods, openEnd, approximate, true);
    }

    /**
     * The date an EDTF string writes.
     *
     * @throws DateTimeException if the text is not in the profile or means no date
     */
    public static EventDate parse(String edtf) {
        return EventDateParser.parse(edtf.strip());
    }

    /** The date, or nothing where {@link #parse} would refuse the text. */
    public static Optional<EventDate> tryParse(String edtf) {
        try {
            return Optional.of(parse(edtf));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public @Nullable LocalDate earliestStart() {
        return earliest();
    }

    public @Nullable LocalDate latestStart() {
        CalendarPeriod first = periods.getFirst();
        if (form != Form.INTERVAL) {
            return latest();
        }
        CalendarPeriod last = periods.getLast();
        if (first == null) {
            return last == null ? null : last.last();
        }
        return last == null || first.last().isBefore(last.last()) ? first.last() : last.last();
    }

    public @Nullable LocalDate earliestEnd() {
        CalendarPeriod last = periods.getLast();
        if (form != Form.INTERVAL) {
            return earliest();
        }
        CalendarPeriod first = periods.getFirst();
        if (last == null) {
            return first == null ? null : first.first();
        }
        return first == null || last.first().isAfter(first.first()) ? last.first() : first.first();
    }

    public @Nullable LocalDate latestEnd() {
        return latest();
    }

    private @Nullable LocalDate earliest() {
        if (form == Form.ALTERNATIVES) {
            return known().map(CalendarPeriod::first)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        CalendarPeriod first = periods.getFirst();
        return first == null ? null : first.first();
    }

    private @Nullable LocalDate latest() {
        if (form == Form.ALTERNATIVES) {
            return known().map(CalendarPeriod::last)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        CalendarPeriod last = periods.getLast();
        return last == null ? null : last.last();
    }

    private Stream<CalendarPeriod> known() {
        return periods.stream().filter(Objects::nonNull);
    }

    public DatePrecision precision() {
        return switch (form) {
            case PERIOD -> known().findFirst().orElseThrow().precision();
            case ALTERNATIVES -> DatePrecision.ONE_OF;
            case WITHIN -> periods.contains(null) ? DatePrecision.OPEN : DatePrecision.ONE_OF;
            case INTERVAL -> periods.contains(null) ? DatePrecision.OPEN : DatePrecision.RANGE;
        };
    }

    /** True if the event may have been going on at some time from the first to the last day, both included. */
    public boolean mayOverlap(LocalDate first, LocalDate last) {
        if (form == Form.ALTERNATIVES) {
            return known().anyMatch(period ->
                    !period.first().isAfter(last) && !period.last().isBefore(first));
        }
        LocalDate start = earliestStart();
        LocalDate end = latestEnd();
        return (start == null || !start.isAfter(last)) && (end == null || !end.isBefore(first));
    }

    /** True if there may have been a day on which both were going on. */
    public boolean mayOverlap(EventDate other) {
        if (other.form == Form.ALTERNATIVES) {
            return other.known().anyMatch(period -> mayOverlap(period.first(), period.last()));
        }
        LocalDate first = other.earliestStart();
        LocalDate last = other.latestEnd();
        return mayOverlap(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last);
    }

    /** True if, whatever the true date is, all of the event lies from the first to the last day, both included. */
    public boolean certainlyInside(LocalDate first, LocalDate last) {
        LocalDate start = earliestStart();
        LocalDate end = latestEnd();
        return start != null && end != null && !start.isBefore(first) && !end.isAfter(last);
    }

    /** By earliest start (open ones first), then finer precision first, then latest end. */
    @Override
    public int compareTo(EventDate other) {
        return ORDER.compare(this, other);
    }

    /** The EDTF string; {@link #parse} reads it back to an equal date. */
    @Override
    public String toString() {
        return switch (form) {
                    case PERIOD -> String.valueOf(periods.getFirst());
                    case INTERVAL ->
                        (periods.getFirst() == null ? ".." : periods.getFirst()) + "/" + writtenEnd(periods.getLast());
                    case WITHIN -> "[" + orNothing(periods.getFirst()) + ".." + orNothing(periods.getLast()) + "]";
                    case ALTERNATIVES ->
                        known().map(CalendarPeriod::toString).collect(Collectors.joining(",", "[", "]"));
                }
                + qualifier();
    }

    private String writtenEnd(@Nullable CalendarPeriod end) {
        if (end == null) {
            return openEnd ? ".." : "";
        }
        return end.toString();
    }

    private static String orNothing(@Nullable CalendarPeriod period) {
        return period == null ? "" : period.toString();
    }

    private String qualifier() {
        if (approximate) {
            return uncertain ? "%" : "~";
        }
        return uncertain ? "?" : "";
    }
}

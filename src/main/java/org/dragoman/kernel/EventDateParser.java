package org.dragoman.kernel;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the EDTF profile of {@link EventDate}. */
final class EventDateParser {

    private EventDateParser() {}

    static EventDate parse(String edtf) {
        if (edtf.isEmpty()) {
            throw new DateTimeException("An empty text is no date");
        }
        char last = edtf.charAt(edtf.length() - 1);
        boolean approximate = last == '~' || last == '%';
        boolean uncertain = last == '?' || last == '%';
        String body = approximate || uncertain ? edtf.substring(0, edtf.length() - 1) : edtf;
        if (body.startsWith("[") && body.endsWith("]")) {
            return set(body.substring(1, body.length() - 1), approximate, uncertain);
        }
        int slash = body.indexOf('/');
        if (slash >= 0) {
            return interval(body.substring(0, slash), body.substring(slash + 1), approximate, uncertain);
        }
        return new EventDate(EventDate.Form.PERIOD, List.of(CalendarPeriod.parse(body)), false, approximate, uncertain);
    }

    private static EventDate set(String inner, boolean approximate, boolean uncertain) {
        int dots = inner.indexOf("..");
        if (dots >= 0) {
            return new EventDate(
                    EventDate.Form.WITHIN,
                    pair(inner.substring(0, dots), inner.substring(dots + 2)),
                    false,
                    approximate,
                    uncertain);
        }
        List<@Nullable CalendarPeriod> members = new ArrayList<>();
        for (String member : inner.split(",", -1)) {
            members.add(CalendarPeriod.parse(member.strip()));
        }
        return new EventDate(EventDate.Form.ALTERNATIVES, members, false, approximate, uncertain);
    }

    private static EventDate interval(String start, String end, boolean approximate, boolean uncertain) {
        boolean openEnd = end.equals("..");
        return new EventDate(
                EventDate.Form.INTERVAL,
                pair(start.equals("..") ? "" : start, openEnd ? "" : end),
                openEnd,
                approximate,
                uncertain);
    }

    private static List<@Nullable CalendarPeriod> pair(String first, String last) {
        return Arrays.asList(
                first.isEmpty() ? null : CalendarPeriod.parse(first),
                last.isEmpty() ? null : CalendarPeriod.parse(last));
    }
}

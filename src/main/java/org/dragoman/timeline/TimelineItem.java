package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a window draws; labels are in the language of the request.
 *
 * @param lanes keys of the lanes it belongs to
 * @param rank 1 for the most important item of the window
 * @param importance 0 to 100
 * @param titleLanguage of the title, which may not be there in the language asked for
 * @param date in EDTF
 * @param place name of the place
 * @param host ISO 3166 alpha-2 code of the state in which the place lies
 * @param countries ISO 3166 alpha-2 codes of the participating states, then of the hosting one
 * @param disputed its articles contradict one another
 * @param spoken what a screen reader says
 * @param trail dates it had before, oldest first
 * @param matched why the words of the filter found it; nothing where there are none
 */
public record TimelineItem(
        long id,
        List<String> lanes,
        int rank,
        int importance,
        String type,
        String typeLabel,
        String status,
        String statusLabel,
        String title,
        String titleLanguage,
        String date,
        String dateLabel,
        String precision,
        boolean approximate,
        boolean uncertain,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestStart,
        @Nullable LocalDate earliestEnd,
        @Nullable LocalDate latestEnd,
        @Nullable String place,
        @Nullable String host,
        List<String> countries,
        boolean disputed,
        String spoken,
        List<EarlierDate> trail,
        List<TimelineMatch> matched) {

    /** The same item at its place in a window. */
    TimelineItem at(List<String> itsLanes, int itsRank) {
        return new TimelineItem(
                id,
                itsLanes,
                itsRank,
                importance,
                type,
                typeLabel,
                status,
                statusLabel,
                title,
                titleLanguage,
                date,
                dateLabel,
                precision,
                approximate,
                uncertain,
                earliestStart,
                latestStart,
                earliestEnd,
                latestEnd,
                place,
                host,
                countries,
                disputed,
                spoken,
                trail,
                matched);
    }

    /**
     * A date that was given up.
     *
     * @param date in EDTF
     * @param saidOn the day on which an article said it, or an editor gave it up
     */
    public record EarlierDate(
            String date,
            String dateLabel,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String status,
            LocalDate saidOn) {}
}

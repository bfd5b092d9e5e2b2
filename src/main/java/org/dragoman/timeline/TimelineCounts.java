package org.dragoman.timeline;

/**
 * How many events a filter finds.
 *
 * @param total events of the filter in the range asked for; all of them where none was
 * @param matching events of the filter at any time, dated or not
 * @param undated events of the filter without a date
 */
public record TimelineCounts(int total, int matching, int undated) {}

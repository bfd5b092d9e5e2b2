package org.dragoman.timeline;

/**
 * A value of a facet.
 *
 * @param value what a filter names it by
 * @param count events of the window that have it and pass all other facets
 * @param selected whether the filter has chosen it
 */
public record FacetValue(String value, String label, int count, boolean selected) {}

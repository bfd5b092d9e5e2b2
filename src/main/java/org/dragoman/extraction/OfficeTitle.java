package org.dragoman.extraction;

/**
 * The office that a text gives somebody beside the name.
 *
 * @param words as printed, with the state where it is named with the office
 * @param level protocol level of who holds it, 1 (head of state) to 7
 */
public record OfficeTitle(String words, int level) {}

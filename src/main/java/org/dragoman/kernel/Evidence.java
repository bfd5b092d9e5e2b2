package org.dragoman.kernel;

/**
 * The words of an article that state one field of a mention.
 *
 * @param ordinal which participant is stated, counted from 0; 0 for every other field
 * @param span offsets in the article's title, a newline, and its text
 * @param quote the words of the span
 */
public record Evidence(MentionField field, int ordinal, TextSpan span, String quote) {}

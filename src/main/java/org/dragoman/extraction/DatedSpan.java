package org.dragoman.extraction;

import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.TextSpan;

/** A date expression of a text and the date it means. */
public record DatedSpan(TextSpan span, EventDate date) {}

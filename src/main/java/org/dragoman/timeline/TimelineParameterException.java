package org.dragoman.timeline;

import org.jspecify.annotations.Nullable;

/** A parameter of a request for a window cannot be read; the message says which one and why. */
public class TimelineParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public TimelineParameterException(String parameter, String message) {
        this(parameter, message, null);
    }

    TimelineParameterException(String parameter, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}

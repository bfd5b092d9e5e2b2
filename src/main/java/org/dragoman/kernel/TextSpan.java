package org.dragoman.kernel;

/** A span of a text in UTF-16 units: start included, end excluded. */
public record TextSpan(int start, int end) {

    /** @throws IllegalArgumentException if the span is empty, reversed or begins before the text */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}

package org.dragoman.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;

/** Cuts a text at the ends of the spans that are marked in it, so that spans may overlap. */
public final class MarkedText {

    /**
     * A stretch of the text.
     *
     * @param start where it begins in the text, in UTF-16 units
     * @param fields what it states; empty for words that state nothing
     */
    public record Part(int start, String text, Set<MentionField> fields) {}

    private MarkedText() {}

    /** The stretches of the text, in order; together they are the text. */
    public static List<Part> parts(String text, List<Evidence> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Evidence mark : marks) {
            cuts.add(Math.min(mark.span().start(), text.length()));
            cuts.add(Math.min(mark.span().end(), text.length()));
        }
        List<Integer> ends = List.copyOf(cuts);
        List<Part> parts = new ArrayList<>();
        for (int index = 1; index < ends.size(); index++) {
            int start = ends.get(index - 1);
            int end = ends.get(index);
            parts.add(new Part(start, text.substring(start, end), fields(marks, start, end)));
        }
        return parts;
    }

    private static Set<MentionField> fields(List<Evidence> marks, int start, int end) {
        Set<MentionField> fields = EnumSet.noneOf(MentionField.class);
        for (Evidence mark : marks) {
            if (mark.span().start() <= start && end <= mark.span().end()) {
                fields.add(mark.field());
            }
        }
        return Collections.unmodifiableSet(fields);
    }
}

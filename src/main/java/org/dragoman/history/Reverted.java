package org.dragoman.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one change back and keeps what others changed after it. */
public final class Reverted {

    private Reverted() {}

    /** The value before the change where nobody changed it since, else the current one. */
    public static <T> @Nullable T field(@Nullable T before, @Nullable T after, @Nullable T current) {
        return Objects.equals(after, current) ? before : current;
    }

    /** The same for a field that always has a value. */
    public static <T> T required(T before, T after, T current) {
        return after.equals(current) ? before : current;
    }

    /** The current list without what the change added, with what it removed at the end. */
    public static <T> List<T> list(List<T> before, List<T> after, List<T> current) {
        List<T> kept = new ArrayList<>(current);
        kept.removeIf(each -> after.contains(each) && !before.contains(each));
        before.stream()
                .filter(each -> !after.contains(each) && !kept.contains(each))
                .forEach(kept::add);
        return kept;
    }
}

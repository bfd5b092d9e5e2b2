package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a {@link NameLookup} looks in: named things of one kind, found in any script, and added to in place. */
interface NameDirectory<T> {

    List<T> search(String text, int limit);

    LocalizedText name(T entry);

    /** What tells an entry from others like it: its names in the other languages. */
    default String note(T entry, Language reader) {
        return name(entry).texts().entrySet().stream()
                .filter(text -> text.getKey() != reader)
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** ISO 3166 alpha-2, or {@code null} where the thing belongs to no country. */
    @Nullable
    String country(T entry);

    /**
     * A panel that adds an entry.
     *
     * @param typed the name that was not found
     * @param added takes the new entry
     */
    Component newEntry(String typed, Consumer<T> added, Runnable cancelled);
}

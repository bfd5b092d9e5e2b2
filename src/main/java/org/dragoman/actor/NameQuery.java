package org.dragoman.actor;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.util.Arrays;
import java.util.List;
import org.dragoman.kernel.NameFolding;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A search for folded names by the beginnings of their words.
 *
 * @param folded the folded text; it has letters, digits and single spaces only, so no wildcard of {@code LIKE}
 */
record NameQuery(String folded) {

    static NameQuery of(String text) {
        return new NameQuery(NameFolding.fold(text));
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** True of a name in which every word of the text begins a word. */
    Condition matches(Field<String> name) {
        List<Condition> words = Arrays.stream(folded.split(" "))
                .map(word -> name.like(word + "%").or(name.like("% " + word + "%")))
                .toList();
        return condition(DSL.and(words));
    }

    /** 0 for the name itself, 1 for a name that begins with the text, 2 for the others. */
    Field<Integer> rank(Field<String> name) {
        return when(name.eq(folded), inline(0))
                .when(name.like(folded + "%"), inline(1))
                .otherwise(inline(2));
    }
}

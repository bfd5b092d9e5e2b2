package org.dragoman.persistence;

import java.util.Collection;
import java.util.Collections;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Conditions for reading the rows of many ids at once; a database may compare each row with every id of a long list. */
public final class ManyIds {

    /** A range may hold this many ids for each one that is wanted. */
    private static final int SPARSENESS = 2;

    private ManyIds() {}

    /**
     * Holds where the column has one of the ids, and perhaps where it has one between them: those are for the reader to leave
     * out. A range where most between the lowest and the highest are wanted, else a list.
     */
    public static Condition about(Field<Long> column, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return DSL.falseCondition();
        }
        long first = Collections.min(ids);
        long last = Collections.max(ids);
        return last - first < (long) SPARSENESS * ids.size()
                ? column.between(first, last)
                : column.in(ids.stream().map(DSL::inline).toList());
    }
}

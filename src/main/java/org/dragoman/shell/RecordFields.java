package org.dragoman.shell;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import org.dragoman.kernel.FieldProblem;

/** The fields of a record in its form. */
public interface RecordFields extends HasElement {

    /** All that is typed; equal as long as nothing is changed. */
    Object typed();

    /** Puts the cursor into the first field. */
    void focus();

    /** Says what is wrong, each problem beside its field, and takes back what was said before; returns those of no field. */
    List<FieldProblem> refuse(List<FieldProblem> problems);
}

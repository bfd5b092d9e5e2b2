package org.dragoman.event.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.actor.ActorData;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;

/** The name of something that the register does not know yet, in whatever script it is typed. */
class NewNameField extends TextField {

    NewNameField(String typed) {
        setLabel(getTranslation("event.form.new.name"));
        setManualValidation(true);
        getElement().setAttribute("dir", "auto");
        setValue(typed);
    }

    /** True if there is a name that is not too long; says so where there is none. */
    boolean usable() {
        boolean none = getValue().isBlank();
        boolean tooLong = getValue().strip().length() > ActorData.NAME_LENGTH;
        refuse(
                none
                        ? getTranslation("event.form.new.name-missing")
                        : tooLong ? getTranslation("actor.problem.name-long", ActorData.NAME_LENGTH) : "");
        return !none && !tooLong;
    }

    /**
     * Adds what has the name; nothing where that is refused, which is then said beside the field.
     *
     * @param adding throws {@link RefusedChangeException} where the name cannot be used
     */
    <T> Optional<T> add(Function<LocalizedText, T> adding) {
        try {
            return Optional.of(adding.apply(LocalizedText.of(Language.ofScript(getValue()), getValue())));
        } catch (RefusedChangeException refused) {
            FieldProblem problem = refused.problems().getFirst();
            refuse(getTranslation(problem.key(), problem.arguments().toArray()));
            return Optional.empty();
        }
    }

    private void refuse(String message) {
        setErrorMessage(message);
        setInvalid(!message.isEmpty());
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Participation;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** One participant: the role and the actor. */
class ParticipationRow extends Div {

    private final Select<ParticipantRole> role = new Select<>();
    private final NameLookup<ActorSummary> actor;

    ParticipationRow(ActorService actors, Vocabulary vocabulary, Consumer<ParticipationRow> removed) {
        Language reader = UiLanguage.current();
        addClassName("participation-row");
        role.setLabel(getTranslation("event.form.participation.role"));
        role.setItems(ParticipantRole.values());
        role.setItemLabelGenerator(each -> vocabulary.role(each, reader));
        role.setValue(ParticipantRole.PRINCIPAL);
        actor = new NameLookup<>(getTranslation("event.form.participation.actor"), new ActorDirectory(actors));
        Button remove = new Button(Pictogram.CLOSE.icon(), _ -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("event.form.participation.remove"));
        remove.setTooltipText(getTranslation("event.form.participation.remove"));
        add(role, actor, remove);
    }

    /** @param found the actor of the register that the row names */
    void show(TypedEvent.Participant typed, @Nullable ActorSummary found) {
        role.setValue(ParticipantRole.of(typed.role()));
        actor.show(found, typed.unknown());
    }

    TypedEvent.Participant typed() {
        return new TypedEvent.Participant(
                role.getValue().code(),
                actor.entry().map(found -> found.id().value()).orElse(null),
                actor.unknown());
    }

    /** The participation, or nothing while no actor of the register is chosen. */
    Optional<Participation> participation() {
        return actor.entry().map(chosen -> new Participation(chosen.id(), role.getValue()));
    }

    /** True if a name was typed that is not in the register. */
    boolean undecided() {
        return !actor.unknown().isEmpty();
    }

    void refuse(String message) {
        actor.refuse(message);
    }

    void focus() {
        role.focus();
    }

    void onChange(Runnable action) {
        role.addValueChangeListener(_ -> action.run());
        actor.onChange(action);
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Participation;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.shell.RemoveButton;
import org.jspecify.annotations.Nullable;

/** One participant: the role, the actor, and the office and protocol level it has in the event. */
class ParticipationRow extends Div implements FormRow {

    private final Select<ParticipantRole> role = new Select<>();
    private final NameLookup<ActorSummary> actor;
    private final TextField office = new TextField();
    private final LevelField level;
    private final Div doubts = new Div();
    private @Nullable ActorId named;
    private @Nullable ActorSummary shown;

    ParticipationRow(ActorService actors, Vocabulary vocabulary, Consumer<ParticipationRow> removed) {
        Language reader = UiLanguage.current();
        addClassName("participation-row");
        role.setLabel(getTranslation("event.form.participation.role"));
        role.setItems(ParticipantRole.values());
        role.setItemLabelGenerator(each -> vocabulary.role(each, reader));
        role.setValue(ParticipantRole.PRINCIPAL);
        actor = new NameLookup<>(getTranslation("event.form.participation.actor"), new ActorDirectory(actors));
        office.setLabel(getTranslation("event.form.participation.office"));
        office.setMaxLength(Participation.OFFICE_LENGTH);
        office.setValueChangeMode(ValueChangeMode.LAZY);
        office.getElement().setAttribute("dir", "auto");
        level = new LevelField(getTranslation("event.form.participation.level"));
        actor.onChange(this::showUsualLevel);
        doubts.addClassName("form-doubts");
        doubts.getElement().setAttribute("role", "alert");
        add(
                role,
                actor,
                office,
                level,
                new RemoveButton(getTranslation("event.form.participation.remove"), () -> removed.accept(this)),
                doubts);
    }

    /** Names, where no level is chosen, the one that counts. */
    private void showUsualLevel() {
        Integer usual = actor.entry().map(ActorSummary::usualLevel).orElse(null);
        String words = usual == null
                ? getTranslation("event.form.participation.level.none")
                : getTranslation("event.form.participation.level.usual", getTranslation("event.level." + usual));
        level.setEmptySelectionCaption(words);
        level.setPlaceholder(words);
    }

    /** @param found the actor of the register that the row names */
    void show(TypedEvent.Participant typed, @Nullable ActorSummary found) {
        Long id = typed.actor();
        named = id == null ? null : new ActorId(id);
        role.setValue(ParticipantRole.of(typed.role()));
        shown = found;
        actor.show(found, typed.unknown());
        office.setValue(typed.office());
        level.setValue(typed.level());
        showUsualLevel();
    }

    /** Where to say what is probably wrong with the participation. */
    Div doubts() {
        return doubts;
    }

    TypedEvent.Participant typed() {
        return new TypedEvent.Participant(
                role.getValue().code(),
                actor.entry().map(found -> record(found).value()).orElse(null),
                actor.unknown(),
                office.getValue(),
                level.getValue());
    }

    /** The record that the event names, as long as the chosen actor is the one that stands for it. */
    private ActorId record(ActorSummary chosen) {
        ActorId original = named;
        return original != null && shown != null && shown.id().equals(chosen.id()) ? original : chosen.id();
    }

    /** The participation, or nothing while no actor of the register is chosen. */
    Optional<Participation> participation() {
        return actor.entry()
                .map(chosen -> new Participation(record(chosen), role.getValue(), office.getValue(), level.getValue()));
    }

    @Override
    public boolean undecided() {
        return !actor.unknown().isEmpty();
    }

    @Override
    public void refuse(String message) {
        actor.refuse(message);
    }

    @Override
    public void focus() {
        role.focus();
    }

    @Override
    public void onChange(Runnable action) {
        role.addValueChangeListener(_ -> action.run());
        actor.onChange(action);
        office.addValueChangeListener(_ -> action.run());
        level.addValueChangeListener(_ -> action.run());
    }
}

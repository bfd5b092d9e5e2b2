package org.dragoman.event.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.shell.CountryField;

/** Adds a person or an organisation that the register does not know yet. */
class NewActorPanel extends Div {

    private final transient ActorService actors;
    private final transient Consumer<ActorSummary> added;
    private final RadioButtonGroup<ActorKind> kind = new RadioButtonGroup<>();
    private final NewNameField name;
    private final CountryField country;
    private final LevelField level;

    NewActorPanel(ActorService actors, String typed, Consumer<ActorSummary> added, Runnable cancelled) {
        this.actors = actors;
        this.added = added;
        addClassName("new-entry");
        kind.setLabel(getTranslation("event.form.new-actor.kind"));
        kind.setItems(ActorKind.PERSON, ActorKind.ORGANISATION);
        kind.setItemLabelGenerator(each -> getTranslation("vocabulary.actor-kind." + each.code()));
        kind.setValue(ActorKind.PERSON);
        name = new NewNameField(typed);
        country = new CountryField(getTranslation("event.form.new.country"));
        level = new LevelField(getTranslation("event.form.new-actor.level"));
        kind.addValueChangeListener(change -> {
            country.setVisible(change.getValue() == ActorKind.PERSON);
            level.setVisible(change.getValue() == ActorKind.PERSON);
        });
        Button create = new Button(getTranslation("event.form.new-actor.add"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("event.form.new.cancel"), _ -> cancelled.run());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div buttons = new Div(create, cancel);
        buttons.addClassName("buttons");
        Paragraph unknown = new Paragraph(getTranslation("event.form.new-actor.unknown", typed));
        add(unknown, kind, name, country, level, buttons);
    }

    private void create() {
        if (name.usable()) {
            boolean person = kind.getValue() == ActorKind.PERSON;
            name.add(text -> person
                            ? actors.addPerson(text, country.code(), level.getValue())
                            : actors.addOrganisation(text))
                    .ifPresent(added);
        }
    }
}

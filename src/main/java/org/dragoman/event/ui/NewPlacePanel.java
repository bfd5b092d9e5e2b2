package org.dragoman.event.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.shell.CountryField;

/** Adds a place that the register does not know yet: its name and its country. */
class NewPlacePanel extends Div {

    private final transient ActorService actors;
    private final transient Consumer<PlaceSummary> added;
    private final NewNameField name;
    private final CountryField country;

    NewPlacePanel(ActorService actors, String typed, Consumer<PlaceSummary> added, Runnable cancelled) {
        this.actors = actors;
        this.added = added;
        addClassName("new-entry");
        name = new NewNameField(typed);
        country = new CountryField(getTranslation("event.form.new.country"));
        Button create = new Button(getTranslation("event.form.new-place.add"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("event.form.new.cancel"), _ -> cancelled.run());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div buttons = new Div(create, cancel);
        buttons.addClassName("buttons");
        add(new Paragraph(getTranslation("event.form.new-place.unknown", typed)), name, country, buttons);
    }

    private void create() {
        String code = country.code();
        boolean named = name.usable();
        country.setErrorMessage(getTranslation("event.form.new.country-missing"));
        country.setInvalid(code == null);
        if (named && code != null) {
            name.add(text -> actors.addPlace(text, code)).ifPresent(added);
        }
    }
}

package org.dragoman.actor.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.OfficeService;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.security.Roles;
import org.jspecify.annotations.Nullable;

/** Adds an actor or changes one: names, state, level, offices. */
@Route("actors/:id([0-9]{1,18})/edit")
@RouteAlias("actors/new")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/register.css")
class ActorFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ActorRecordService records;
    private final transient ActorText texts;
    private final ActorForm form;
    private final H1 heading = new H1();
    private final Span problem = new Span();
    private transient @Nullable Actor opened;

    ActorFormView(
            ActorRecordService records,
            ActorService actors,
            OfficeService offices,
            Vocabulary vocabulary,
            ActorText texts) {
        this.records = records;
        this.texts = texts;
        form = new ActorForm(actors, offices, vocabulary, texts);
        addClassNames("page", "card", "record-form-view");
        Button save = new Button(getTranslation("actor.form.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        Div buttons = new Div(new Button(getTranslation("shell.why.cancel"), _ -> leave()), save);
        buttons.addClassName("row-actions");
        Header header = new Header(heading, buttons);
        header.addClassName("page-header");
        add(header, problem, form);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        opened = entering.getRouteParameters()
                .getLong("id")
                .map(id -> records.find(new ActorId(id))
                        .orElseThrow(() -> new NotFoundException(getTranslation("actor.page.not-found"))))
                .orElse(null);
        Actor actor = opened;
        heading.setText(pageHeading());
        if (actor == null) {
            form.show(ActorKind.PERSON, ActorData.named(LocalizedText.EMPTY, null, null), false);
        } else {
            form.show(actor.kind(), actor.data(), true);
        }
    }

    private void save() {
        Actor actor = opened;
        try {
            Actor saved = actor == null
                    ? records.create(form.kind(), form.read(), form.reason())
                    : records.save(actor.id(), actor.version(), form.read(), form.reason());
            show(saved.id());
        } catch (RefusedChangeException refused) {
            problem.setText(form.refuse(refused.problems()).stream()
                    .map(each -> texts.problem(each, UiLanguage.current()))
                    .collect(Collectors.joining(" ")));
        }
    }

    private void leave() {
        Actor actor = opened;
        if (actor == null) {
            UI.getCurrentOrThrow().navigate(ActorListView.class);
        } else {
            show(actor.id());
        }
    }

    private static void show(ActorId id) {
        UI.getCurrentOrThrow().navigate(ActorView.class, ActorView.parameters(id));
    }

    private String pageHeading() {
        Actor actor = opened;
        return actor == null
                ? getTranslation("actor.form.title.new")
                : getTranslation("actor.form.title.edit", actor.data().name().forReader(UiLanguage.current()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", pageHeading());
    }
}

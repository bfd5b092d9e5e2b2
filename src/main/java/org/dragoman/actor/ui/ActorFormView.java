package org.dragoman.actor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
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
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.security.Roles;
import org.dragoman.shell.RecordFormFrame;
import org.jspecify.annotations.Nullable;

/** Adds an actor or changes one: names, state, level, offices. */
@Route("actors/:id([0-9]{1,18})/edit")
@RouteAlias("actors/new")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/register.css")
class ActorFormView extends Composite<RecordFormFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ActorRecordService records;
    private final ActorForm form;
    private transient @Nullable Actor opened;

    ActorFormView(
            ActorRecordService records,
            ActorService actors,
            OfficeService offices,
            Vocabulary vocabulary,
            ActorText texts) {
        this.records = records;
        form = new ActorForm(actors, offices, vocabulary, texts);
    }

    @Override
    protected RecordFormFrame initContent() {
        return new RecordFormFrame(form, this::save, this::leave);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Actor actor = entering.getRouteParameters()
                .getLong("id")
                .map(id -> records.find(new ActorId(id))
                        .orElseThrow(() -> new NotFoundException(getTranslation("actor.page.not-found"))))
                .orElse(null);
        opened = actor;
        if (actor == null) {
            form.show(ActorKind.PERSON, ActorData.named(LocalizedText.EMPTY, null, null), false);
        } else {
            form.show(actor.kind(), actor.data(), true);
        }
        getContent().begin(heading());
    }

    private void save() {
        Actor actor = opened;
        ActorData data = readable();
        Actor saved = actor == null
                ? records.create(form.kind(), data, form.reason())
                : records.save(actor.id(), actor.version(), data, form.reason());
        show(saved.id());
    }

    /** @throws RefusedChangeException if a tenure cannot be read; it tells what is wrong with all the rest, too */
    private ActorData readable() {
        ActorData data = form.data();
        List<FieldProblem> unread = form.unread();
        if (!unread.isEmpty()) {
            Stream<FieldProblem> others = records.problems(form.kind(), data, form.reason()).stream()
                    .filter(problem -> !problem.field().equals("tenures"));
            throw new RefusedChangeException(
                    Stream.concat(others, unread.stream()).toList());
        }
        return data;
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

    private String heading() {
        Actor actor = opened;
        return actor == null
                ? getTranslation("actor.form.title.new")
                : getTranslation("shell.record.edit", actor.data().name().forReader(UiLanguage.current()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", heading());
    }
}

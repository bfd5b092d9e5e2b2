package org.dragoman.actor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorMergeService;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.Appearances;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorNames;
import org.dragoman.shell.ChangeHistory;
import org.dragoman.shell.HistorySection;
import org.dragoman.shell.PagedSection;
import org.dragoman.shell.PrimaryLink;
import org.dragoman.shell.RecordHistory;
import org.dragoman.shell.TitleLink;

/** One actor: names in three scripts, offices, the events it takes part in, and how its record came to be. */
@Route("actors/:id([0-9]{1,18})")
@AnonymousAllowed
@StyleSheet("desk/register.css")
class ActorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ActorRecordService records;
    private final transient ActorService actors;
    private final transient ActorMergeService merges;
    private final transient Appearances appearances;
    private final transient ActorFacts facts;
    private final transient ActorText texts;
    private final transient EventDateText dates;
    private final transient EditorNames editors;
    private final transient CurrentAccount account;
    private final Language reader = UiLanguage.current();
    private String title = "";

    ActorView(
            ActorRecordService records,
            ActorService actors,
            ActorMergeService merges,
            Appearances appearances,
            ActorFacts facts,
            ActorText texts,
            EventDateText dates,
            EditorNames editors,
            CurrentAccount account) {
        this.records = records;
        this.actors = actors;
        this.merges = merges;
        this.appearances = appearances;
        this.facts = facts;
        this.texts = texts;
        this.dates = dates;
        this.editors = editors;
        this.account = account;
        addClassNames("page", "card", "record-view");
    }

    static RouteParameters parameters(ActorId id) {
        return new RouteParameters("id", Long.toString(id.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        ActorId asked = new ActorId(entering.getRouteParameters().getLong("id").orElseThrow());
        ActorId standing = merges.standing(asked).orElse(asked);
        if (standing.equals(asked)) {
            show(asked);
        } else {
            entering.forwardTo(ActorView.class, parameters(standing));
        }
    }

    private void show(ActorId id) {
        Actor actor = records.find(id).orElseThrow(() -> new NotFoundException(getTranslation("actor.page.not-found")));
        title = actor.data().name().forReader(reader);
        removeAll();
        List<Actor> merged = merges.standsFor(id);
        ActorData whole = merged.stream().map(Actor::data).reduce(actor.data(), ActorData::united);
        Div body = new Div(
                facts.names(whole),
                facts.offices(whole.tenures()),
                new PagedSection<>(
                        getTranslation("actor.page.events", appearances.events(id)),
                        getTranslation("actor.page.no-events"),
                        (offset, limit) -> appearances.events(id, offset, limit),
                        facts::event),
                facts.articles(appearances.articles(id, PagedSection.PAGE)));
        body.addClassName("record-facts");
        add(facts.heading(actor, whole), actions(actor), body);
        if (!merged.isEmpty()) {
            add(new MergedRecords(merged, this::changes, texts, account.mayEdit() ? this::separate : null));
        }
        add(new HistorySection(changes(actor)));
    }

    private Div actions(Actor actor) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (account.mayEdit()) {
            actions.add(new PrimaryLink("actors/" + actor.id() + "/edit", getTranslation("actor.page.edit")));
            if (actor.kind() != ActorKind.STATE) {
                actions.add(new Button(getTranslation("actor.merge.heading"), _ -> merge(actor)));
            }
        }
        Anchor timeline = new Anchor(
                "?" + QueryParameters.of("q", title).getQueryString(), getTranslation("actor.page.timeline"));
        timeline.getElement().setAttribute("router-link", true);
        actions.add(timeline);
        return actions;
    }

    private void merge(Actor actor) {
        new MergeDialog(actor, actors, records, texts, (into, reason) -> {
                    Actor kept = merges.merge(actor.id(), actor.version(), into.id(), into.version(), reason);
                    UI.getCurrentOrThrow().navigate(ActorView.class, parameters(kept.id()));
                })
                .open();
    }

    private void separate(ActorId merged, String reason) {
        Actor separated = merges.unmerge(merged, reason);
        UI.getCurrentOrThrow().navigate(ActorView.class, parameters(separated.id()));
    }

    private ChangeHistory changes(Actor actor) {
        ActorId id = actor.id();
        RecordHistory.Undo undo = account.mayEdit()
                ? (version, reason) -> {
                    records.undo(id, version, reason);
                    show(merges.standing(id).orElse(id));
                }
                : null;
        return new RecordHistory<>(
                records.history(id),
                data -> texts.lines(data, reader),
                dates,
                editors,
                undo,
                other -> link(new ActorId(other)));
    }

    private Component link(ActorId other) {
        return records.find(other)
                .map(actor -> actor.data().name())
                .<Component>map(name -> new TitleLink(
                        "actors/" + other,
                        name.forReader(reader),
                        name.shown(reader).orElse(reader)))
                .orElseGet(Span::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", title);
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.dragoman.event.BatchService;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.EventThread;
import org.dragoman.event.EventWithHistory;
import org.dragoman.event.EvidenceService;
import org.dragoman.event.MergeService;
import org.dragoman.event.QuotedSentence;
import org.dragoman.event.Revision;
import org.dragoman.event.Slip;
import org.dragoman.event.ThreadService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventId;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.HistorySection;
import org.jspecify.annotations.Nullable;

/** One event of the register: what is said of it, the sentences that say so, and how it came to be. */
@Route("events/:id([0-9]{1,18})")
@AnonymousAllowed
@StyleSheet("desk/event.css")
class EventView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EventService events;
    private final transient EvidenceService evidence;
    private final transient BatchService batches;
    private final transient MergeService merges;
    private final transient ThreadService threads;
    private final transient EventActions actions;
    private final transient ContradictionSections contradictions;
    private final transient CurrentAccount account;
    private final transient Vocabulary vocabulary;
    private final transient EventDateText dates;
    private final transient EventText texts;
    private String title = "";

    EventView(
            EventService events,
            EvidenceService evidence,
            BatchService batches,
            MergeService merges,
            ThreadService threads,
            EventActions actions,
            ContradictionSections contradictions,
            CurrentAccount account,
            Vocabulary vocabulary,
            EventDateText dates,
            EventText texts) {
        this.events = events;
        this.evidence = evidence;
        this.batches = batches;
        this.merges = merges;
        this.threads = threads;
        this.actions = actions;
        this.contradictions = contradictions;
        this.account = account;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.texts = texts;
        addClassNames("page", "card", "event-view");
    }

    static RouteParameters parameters(EventId id) {
        return new RouteParameters("id", Long.toString(id.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        EventId asked = new EventId(entering.getRouteParameters().getLong("id").orElseThrow());
        EventId standing = merges.standing(asked).orElse(asked);
        if (standing.equals(asked)) {
            show(asked);
        } else {
            entering.forwardTo(EventView.class, parameters(standing));
        }
    }

    private void show(EventId id) {
        EventWithHistory found =
                events.withHistory(id).orElseThrow(() -> new NotFoundException(getTranslation("event.page.not-found")));
        EventSnapshot snapshot = found.snapshot();
        Event event = snapshot.event();
        List<QuotedSentence> sentences = evidence.sentences(snapshot.mentions());
        List<Revision> history = found.history();
        title = event.data().title().forReader(UiLanguage.current());
        removeAll();
        if (event.state() == EditorialState.RETRACTED) {
            add(retracted(history.getLast()));
        }
        add(new EventHeading(event, vocabulary));
        if (account.mayEdit()) {
            add(actions.of(snapshot, () -> show(id)));
        }
        List<Slip> trail = snapshot.trail();
        if (!trail.isEmpty()) {
            Section slips =
                    new Section(new H2(getTranslation("event.page.trail")), new SlipTrail(trail, vocabulary, dates));
            slips.setId("trail");
            add(slips);
        }
        contradictions.of(snapshot, () -> show(id)).ifPresent(this::add);
        add(new EventFacts(snapshot, sentences, vocabulary, dates));
        EventThread thread = threads.of(event);
        if (!thread.isEmpty()) {
            add(new ThreadSection(thread, vocabulary, dates));
        }
        add(new HistorySection(new EventHistory(history, texts, dates, undo(id))));
    }

    private @Nullable HistoryUndo undo(EventId id) {
        return account.mayEdit() ? new HistoryUndo(events, batches, texts, () -> show(id)) : null;
    }

    private Div retracted(Revision revision) {
        Span reason = new Span(revision.reason());
        reason.getElement().setAttribute("dir", "auto");
        Div banner = new Div(new Span(getTranslation("event.page.retracted")), reason);
        banner.addClassName("banner");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", title);
    }
}

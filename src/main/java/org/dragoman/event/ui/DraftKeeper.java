package org.dragoman.event.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dragoman.event.DraftId;
import org.dragoman.event.DraftService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.NestedRuntimeException;

/**
 * Keeps what is typed in the event form as a draft, says when it last did, and offers to go on with what was kept before.
 * The number of the draft stands in the address of the page, so that loading the page anew goes on with it.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DraftKeeper {

    /** The query parameter with the number of the draft. */
    static final String PARAMETER = "draft";

    /** A draft of this version of the desk. */
    record Kept(DraftId id, int baseVersion, Instant keptAt, TypedEvent typed) {}

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'");

    private final DraftService drafts;
    private final EventDateText dates;
    private final Clock clock;
    private final Span state = new Span();
    private final Div offers = new Div();
    private @Nullable DraftId draft;
    private @Nullable EventId event;
    private int baseVersion;

    DraftKeeper(DraftService drafts, EventDateText dates, Clock clock) {
        this.drafts = drafts;
        this.dates = dates;
        this.clock = clock;
        state.addClassName("muted");
        state.getElement().setAttribute("role", "status");
        offers.addClassName("draft-offers");
    }

    /** When the draft was last kept. */
    Span state() {
        return state;
    }

    /** The drafts that can be gone on with. */
    Div offers() {
        return offers;
    }

    /**
     * Looks after another content.
     *
     * @param changed the event; {@code null} for a new one
     * @param version the version that the editor sees, 0 for a new event
     */
    void begin(@Nullable EventId changed, int version) {
        event = changed;
        baseVersion = version;
        draft = null;
        state.setText("");
        offers.removeAll();
        showOffers();
    }

    /** The draft of the number, if it is the editor's own and of the event that is looked after. */
    Optional<Kept> find(String number) {
        return kept().filter(draft -> draft.id().toString().equals(number)).findFirst();
    }

    private Stream<Kept> kept() {
        return drafts.of(event).stream()
                .flatMap(draft -> TypedEvent.fromJson(draft.content()).stream()
                        .map(typed -> new Kept(draft.id(), draft.baseVersion(), draft.keptAt(), typed)));
    }

    /** Offers to go on with the drafts kept before. */
    void offer(Consumer<Kept> chosen) {
        kept().forEach(draft -> offers.add(offer(draft, () -> chosen.accept(draft))));
        showOffers();
    }

    private void showOffers() {
        offers.setVisible(offers.getComponentCount() > 0);
    }

    private Div offer(Kept draft, Command goOn) {
        String words = draft.typed().summaryLine();
        Span text = new Span(state.getTranslation(
                "event.draft.offer",
                words.isEmpty() ? state.getTranslation("event.draft.untitled") : "\u2068" + words + "\u2069",
                when(draft.keptAt())));
        Div row = new Div();
        row.addClassName("draft-offer");
        Button resume = new Button(state.getTranslation("event.draft.resume"), _ -> goOn.execute());
        Button drop = new Button(state.getTranslation("event.draft.discard"), _ -> {
            drafts.discard(draft.id());
            offers.remove(row);
            showOffers();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(text, resume, drop);
        return row;
    }

    /** Goes on with a draft. */
    void resume(Kept kept) {
        begin(event, kept.baseVersion());
        draft = kept.id();
        tell(kept.keptAt());
        setAddress(kept.id());
    }

    /** Says that the editor has seen a newer version of the event. */
    void rebase(int version) {
        baseVersion = version;
    }

    /** Keeps what is typed; where that fails it says so, and the next change tries again. */
    void keep(TypedEvent typed) {
        try {
            DraftId before = draft;
            DraftId kept = drafts.keep(before, event, baseVersion, typed.toJson());
            draft = kept;
            tell(clock.instant());
            if (!kept.equals(before)) {
                setAddress(kept);
            }
        } catch (NestedRuntimeException broken) {
            LOG.error("A draft could not be kept", broken);
            state.setText(state.getTranslation("event.draft.failure"));
        }
    }

    /** Forgets the draft: it is saved, or not wanted any more. */
    void discard() {
        DraftId kept = draft;
        if (kept != null) {
            drafts.discard(kept);
            draft = null;
        }
        state.setText("");
    }

    private void tell(Instant keptAt) {
        state.setText(state.getTranslation("event.draft.kept", when(keptAt)));
    }

    /** The time, with the day where that is not today. */
    private String when(Instant instant) {
        ZonedDateTime kept = instant.atZone(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String time = TIME.format(kept);
        return kept.toLocalDate().equals(today)
                ? time
                : dates.text(kept.toLocalDate(), UiLanguage.current()) + " " + time;
    }

    private void setAddress(DraftId kept) {
        EventId changed = event;
        String form = changed == null ? EventFormView.NEW : EventFormView.edit(changed);
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, form + "?" + PARAMETER + "=" + kept);
    }
}

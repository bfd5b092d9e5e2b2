package org.dragoman.event.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.Doubt;
import org.dragoman.event.EventData;
import org.dragoman.event.EventFinder;
import org.dragoman.event.EventService;
import org.dragoman.event.ImportancePin;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.shell.LocalizedTextField;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The fields of an event. It knows whether something was typed, and says beside each field what is wrong with it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EventForm extends Div {

    private final transient ActorService actors;
    private final transient EventText texts;
    private final TypeField type;
    private final LocalizedTextField titles;
    private final LocalizedTextField summaries;
    private final EventDateField date;
    private final DatePrecisionPicker precision;
    private final StatusField status;
    private final NameLookup<PlaceSummary> place;
    private final ParticipationsField participations;
    private final MannerFields manner;
    private final PinField pin = new PinField();
    private final LinksField links;
    private final TextField reason = new TextField();
    private transient Runnable listener = () -> {};
    private final transient FormSections sections;
    private boolean changed;

    EventForm(
            ActorService actors,
            EventService events,
            EventFinder finder,
            Vocabulary vocabulary,
            EventDateText dates,
            TypedDate typedDate,
            EventText texts) {
        this.actors = actors;
        this.texts = texts;
        sections = new FormSections(texts);
        type = new TypeField(vocabulary);
        titles = LocalizedTextField.lines(getTranslation("event.field.title"));
        titles.setHelperText(getTranslation("event.form.title.help"));
        summaries = LocalizedTextField.areas(getTranslation("event.field.summary"));
        date = new EventDateField(typedDate, dates);
        precision = new DatePrecisionPicker(picked -> date.setValue(picked.toString()));
        status = new StatusField(vocabulary);
        place = new NameLookup<>(getTranslation("event.field.place"), new PlaceDirectory(actors));
        participations = new ParticipationsField(
                getTranslation("event.form.participation.add"), actors, vocabulary, this::change);
        manner = new MannerFields(vocabulary, this::change);
        links = new LinksField(
                new EventDirectory(events, finder, dates, () -> date.date().map(EventDate::earliestStart)),
                vocabulary,
                this::change);
        reason.setLabel(getTranslation("event.form.reason"));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        sections.rows("participations", participations::doubts);
        addClassName("event-form");
        listen();
        add(
                sections.section(
                        "what",
                        type,
                        new ProtocolLadder(type, vocabulary),
                        manner.printedLevel(),
                        titles,
                        summaries,
                        pin),
                sections.section("when", date, precision, status),
                sections.section("where", place, manner.ground()),
                sections.section("who", participations),
                sections.section("links", links),
                sections.section("why", reason));
    }

    private void listen() {
        type.addValueChangeListener(chosen -> {
            quietly(() -> status.setType(chosen.getValue()));
            change();
        });
        titles.addValueChangeListener(_ -> {
            titles.clearProblems();
            change();
        });
        summaries.addValueChangeListener(_ -> {
            summaries.clearProblems();
            change();
        });
        date.addValueChangeListener(_ -> {
            precision.show(date.date().orElse(null));
            change();
        });
        status.addValueChangeListener(_ -> {
            reason.setRequiredIndicatorVisible(status.moves());
            reason.setHelperText(status.corrects() ? getTranslation("event.form.status.correction") : "");
            change();
        });
        place.onChange(this::change);
        pin.addValueChangeListener(_ -> change());
        reason.addValueChangeListener(_ -> {
            reason.setInvalid(false);
            change();
        });
    }

    private void change() {
        changed = true;
        listener.run();
    }

    /** What is done whenever something was typed or chosen. */
    void onChange(Runnable action) {
        listener = action;
    }

    /** True if anything was typed or chosen since the form was shown. */
    boolean changed() {
        return changed;
    }

    /** Takes what is shown as changed and not saved. */
    void touch() {
        changed = true;
    }

    /** Takes what is typed as saved. */
    void saved() {
        changed = false;
    }

    /**
     * Shows what is typed.
     *
     * @param stored the status that the life cycle goes on from; {@code null} for a new event
     */
    void show(TypedEvent typed, @Nullable WorldStatus stored) {
        quietly(() -> fill(typed, stored));
        changed = false;
    }

    /** Does what the listener shall not hear of. */
    private void quietly(Runnable action) {
        Runnable listening = listener;
        listener = () -> {};
        action.run();
        listener = listening;
    }

    private void fill(TypedEvent typed, @Nullable WorldStatus stored) {
        type.setValue(Optional.ofNullable(typed.type()).flatMap(EventType::of).orElse(null));
        titles.setValue(TypedEvent.text(typed.title()));
        summaries.setValue(TypedEvent.text(typed.summary()));
        date.setValue(typed.date());
        status.setStored(stored);
        status.setValue(WorldStatus.of(typed.status()));
        place.show(
                Optional.ofNullable(typed.place())
                        .flatMap(id -> actors.place(new PlaceId(id)))
                        .orElse(null),
                typed.unknownPlace());
        participations.show(typed.participants());
        manner.show(typed.manner());
        pin.setValue(ImportancePin.of(typed.pin()));
        links.show(typed.links());
        reason.setValue(typed.reason());
    }

    /** What stands in the form, understood or not. */
    TypedEvent typed(TypedSources sources) {
        return new TypedEvent(
                type.getOptionalValue().map(EventType::code).orElse(null),
                TypedEvent.byCode(titles.getValue()),
                TypedEvent.byCode(summaries.getValue()),
                date.getValue(),
                status.getValue().code(),
                place.entry().map(found -> found.id().value()).orElse(null),
                place.unknown(),
                participations.typed(),
                TypedEvent.HowHeld.of(manner.manner()),
                pin.getValue().code(),
                links.typed(),
                sources,
                reason.getValue());
    }

    /** The content as typed, or nothing where something cannot be understood; the fields then say what. */
    Optional<EventData> read() {
        boolean complete = participations.complete(getTranslation("event.form.participation.undecided"));
        complete &= links.complete();
        complete &= date.understood();
        if (type.isEmpty()) {
            refuse(type, getTranslation("event.form.type.missing"));
            complete = false;
        }
        if (!place.unknown().isEmpty()) {
            place.refuse(getTranslation("event.form.place.undecided"));
            complete = false;
        }
        return complete ? Optional.of(content()) : Optional.empty();
    }

    /** The content as far as it is understood: a visit where no type is chosen. */
    EventData content() {
        return new EventData(
                type.getOptionalValue().orElse(EventType.VISIT_UNSPECIFIED),
                date.date().orElse(null),
                status.getValue(),
                titles.getValue(),
                summaries.getValue(),
                place.entry().map(PlaceSummary::id).orElse(null),
                participations.participations(),
                manner.manner(),
                pin.getValue(),
                links.links());
    }

    /** The date as typed, where it is understood as one. */
    Optional<EventDate> date() {
        return date.date();
    }

    String reason() {
        return reason.getValue();
    }

    /** Says beside the field what the register refused. */
    void refuse(FieldProblem problem) {
        Language reader = UiLanguage.current();
        String message = texts.problem(problem, reader);
        String[] path = problem.field().split("\\.", 2);
        Language language = path.length > 1 ? Language.of(path[1]).orElse(reader) : reader;
        switch (path[0]) {
            case "title" -> titles.setProblem(language, message);
            case "summary" -> summaries.setProblem(language, message);
            case "type" -> refuse(type, message);
            case "date" -> refuse(date, message);
            case "status" -> refuse(status, message);
            case "place" -> place.refuse(message);
            case "participations" -> participations.refuse(message);
            case "parent" -> links.refuseParent(message);
            case "related" -> links.refuseRelated(message);
            case "printedLevel" -> manner.refuse(message);
            default -> refuse(reason, message);
        }
    }

    private static void refuse(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    /** Says beside the fields what is probably wrong, and asks for a reason to save it all the same. */
    void warn(List<Doubt> found) {
        sections.warn(found);
        boolean unexplained = !found.isEmpty() && reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("event.form.reason.doubts"));
        reason.setInvalid(unexplained);
    }

    /** Puts the cursor into the first field that something is wrong with. */
    void focusProblem() {
        getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus())");
    }

    void focusReason() {
        reason.focus();
    }

    void focus() {
        type.focus();
    }
}

package org.dragoman.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.article.Article;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.review.Newcomer;
import org.dragoman.review.ReviewService;
import org.jspecify.annotations.Nullable;

/** Corrects what extraction misread and accepts it, after asking who those are whom the register does not know. */
class EditMentionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Carries out the correction. */
    interface Correcting {

        /**
         * Accepts the mention as corrected.
         *
         * @param confirmed those whom the register did not know, as the editor says who they are
         * @param done closes the dialog; what is typed stays until then
         * @return true if nothing is left to ask
         */
        boolean correct(MentionData corrected, List<Newcomer> confirmed, String reason, Command done);
    }

    private final transient MentionData mention;
    private final transient Article article;
    private final transient MentionWords words;
    private final transient DateInput dates;
    private final transient ReviewService review;
    private final transient Correcting correcting;
    private final ComboBox<EventType> type = new ComboBox<>();
    private final TextField date = new TextField();
    private final Span understood = new Span();
    private final Select<WorldStatus> status = new Select<>();
    private final ComboBox<PlaceSummary> place = new ComboBox<>();
    private final Div participants = new Div();
    private final List<ParticipantRow> rows = new ArrayList<>();
    private final TextField reason = new TextField();

    EditMentionDialog(
            MentionData mention,
            Article article,
            MentionWords words,
            DateInput dates,
            ReviewService review,
            Correcting correcting) {
        this.mention = mention;
        this.article = article;
        this.words = words;
        this.dates = dates;
        this.review = review;
        this.correcting = correcting;
        setHeaderTitle(words.text("review.edit.title"));
        addClassName("edit-mention-dialog");
        Button another = new Button(
                words.text("review.edit.add"), click -> addRow(null, -1, null).focusWho());
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Span heading = new Span(words.text("review.edit.participants"));
        heading.addClassName("fact-strong");
        participants.addClassName("participant-rows");
        reason.setLabel(words.text("review.dialog.reason"));
        reason.getElement().setAttribute("dir", "auto");
        Div form =
                new Div(typeField(), statusField(), dateField(), placeField(), heading, participants, another, reason);
        form.addClassName("edit-mention-form");
        add(form);
        fillRows();
        Button cancel = new Button(words.text("review.dialog.cancel"), click -> close());
        Button save = new Button(words.text("review.edit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(cancel, save);
        setCloseOnOutsideClick(false);
    }

    private ComboBox<EventType> typeField() {
        type.setLabel(words.text("review.edit.type"));
        type.setItems(EventType.values());
        type.setItemLabelGenerator(words::type);
        type.setValue(mention.type());
        type.setAutofocus(true);
        return type;
    }

    private Select<WorldStatus> statusField() {
        status.setLabel(words.text("vocabulary.mention-field.status"));
        status.setItems(WorldStatus.values());
        status.setItemLabelGenerator(words::status);
        status.setValue(mention.status());
        return status;
    }

    private TextField dateField() {
        EventDate read = mention.date();
        date.setLabel(words.text("vocabulary.mention-field.date"));
        date.setPlaceholder(words.text("review.edit.date.placeholder"));
        date.setClearButtonVisible(true);
        date.setManualValidation(true);
        date.setValueChangeMode(ValueChangeMode.LAZY);
        date.setValue(read == null ? "" : read.toString());
        date.setHelperComponent(understood);
        date.addValueChangeListener(change -> explainDate());
        explainDate();
        return date;
    }

    private ComboBox<PlaceSummary> placeField() {
        PlaceId known = mention.place();
        place.setLabel(words.text("vocabulary.mention-field.place"));
        place.setItemLabelGenerator(words::place);
        place.setClearButtonVisible(true);
        place.setItemsWithFilterConverter(
                query -> words.searchPlaces(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        String printed = mention.placeName();
        if (known != null) {
            words.findPlace(known).ifPresent(place::setValue);
        } else if (printed != null) {
            place.setHelperText(words.text("review.edit.place.printed", printed));
        }
        return place;
    }

    private void fillRows() {
        Map<ActorId, ActorSummary> known = words.known(mention.participants());
        for (int index = 0; index < mention.participants().size(); index++) {
            MentionParticipant participant = mention.participants().get(index);
            ActorId actor = participant.actor();
            addRow(participant, index, actor == null ? null : known.get(actor));
        }
    }

    private ParticipantRow addRow(@Nullable MentionParticipant participant, int ordinal, @Nullable ActorSummary actor) {
        ParticipantRow row = new ParticipantRow(participant, ordinal, actor, words, this::removeRow);
        rows.add(row);
        participants.add(row);
        return row;
    }

    private void removeRow(ParticipantRow row) {
        rows.remove(row);
        participants.remove(row);
    }

    private Optional<EventDate> typedDate() {
        return date.getValue().isBlank() ? Optional.empty() : dates.read(date.getValue(), article.publishedOn());
    }

    private boolean explainDate() {
        Optional<EventDate> read = typedDate();
        boolean readable = date.getValue().isBlank() || read.isPresent();
        date.setErrorMessage(words.text("review.edit.date.unread"));
        date.setInvalid(!readable);
        understood.setText(words.date(read.orElse(null)));
        return readable;
    }

    private void save() {
        type.setErrorMessage(words.text("review.edit.type.missing"));
        type.setInvalid(type.isEmpty());
        if (!explainDate() || type.isEmpty()) {
            return;
        }
        MentionData corrected = corrected();
        NewcomersDialog.ask(
                review.newcomers(article.id(), corrected),
                words,
                confirmed -> correcting.correct(corrected, confirmed, reason.getValue(), this::close));
    }

    /** What the form says; the evidence stays with the fields and participants it belongs to. */
    private MentionData corrected() {
        List<MentionParticipant> named = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>(mention.evidence().stream()
                .filter(found -> found.field() != MentionField.PARTICIPANT)
                .toList());
        for (ParticipantRow row : rows) {
            row.participant().ifPresent(participant -> {
                int ordinal = named.size();
                named.add(participant);
                mention.evidence().stream()
                        .filter(found ->
                                found.field() == MentionField.PARTICIPANT && found.ordinal() == row.originalOrdinal())
                        .map(found -> new Evidence(found.field(), ordinal, found.span(), found.quote()))
                        .forEach(evidence::add);
            });
        }
        PlaceSummary chosen = place.getValue();
        return new MentionData(
                type.getValue(),
                typedDate().orElse(null),
                status.getValue(),
                chosen == null ? null : chosen.id(),
                chosen == null ? mention.placeName() : null,
                named,
                1,
                evidence);
    }
}

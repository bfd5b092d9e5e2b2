package org.dragoman.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.event.EventData;
import org.dragoman.event.MentionData;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.review.Candidate;
import org.dragoman.review.EventPart;
import org.dragoman.shell.Marker;
import org.jspecify.annotations.Nullable;

/** Chooses the event that a mention is one of, and what the event takes from it. */
class AttachDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Carries out the choice. */
    interface Attaching {

        /**
         * Attaches the mention, perhaps after asking more.
         *
         * @param done closes the dialog; what is chosen stays until then
         */
        void attach(Candidate candidate, Set<EventPart> take, String reason, Command done);
    }

    private final transient MentionData mention;
    private final transient MentionWords words;
    private final transient Attaching attaching;
    private final RadioButtonGroup<Candidate> candidates = new RadioButtonGroup<>();
    private final CheckboxGroup<EventPart> parts = new CheckboxGroup<>();
    private final TextField reason = new TextField();
    private final Span none = new Span();

    AttachDialog(
            List<Candidate> likely,
            SerializableFunction<String, List<Candidate>> search,
            MentionData mention,
            MentionWords words,
            Attaching attaching) {
        this.mention = mention;
        this.words = words;
        this.attaching = attaching;
        setHeaderTitle(words.text("review.attach.title"));
        addClassName("attach-dialog");
        TextField field = new TextField(words.text("review.attach.search"));
        field.setAutofocus(true);
        field.setPlaceholder(words.text("review.attach.search.placeholder"));
        field.setWidthFull();
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(
                change -> offer(change.getValue().isBlank() ? likely : search.apply(change.getValue())));
        candidates.setLabel(words.text("review.attach.events"));
        candidates.setRenderer(new ComponentRenderer<>(this::line));
        candidates.addValueChangeListener(change -> compare(change.getValue()));
        parts.setLabel(words.text("review.attach.take"));
        parts.setItemLabelGenerator(this::change);
        reason.setLabel(words.text("review.dialog.reason"));
        reason.setWidthFull();
        reason.getElement().setAttribute("dir", "auto");
        none.addClassName("muted");
        add(field, candidates, none, parts, reason);
        Button cancel = new Button(words.text("review.dialog.cancel"), click -> close());
        Button save = new Button(words.text("review.attach.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(cancel, save);
        offer(likely);
    }

    private void offer(List<Candidate> found) {
        candidates.setItems(found);
        candidates.setInvalid(false);
        none.setText(found.isEmpty() ? words.text("review.attach.none") : "");
        none.setVisible(found.isEmpty());
        if (found.isEmpty()) {
            compare(null);
        } else {
            candidates.setValue(found.getFirst());
        }
    }

    private Div line(Candidate candidate) {
        EventData event = candidate.event().event().data();
        Span title = new Span(event.title().forReader(UiLanguage.current()));
        title.addClassName("fact-strong");
        title.getElement().setAttribute("dir", "auto");
        Span details = new Span(words.text(
                "review.attach.details",
                words.shortDate(event.date()),
                words.status(event.status()),
                String.format(Locale.ROOT, "%.2f", candidate.score())));
        details.addClassName("muted");
        Span why = new Span(CandidateHint.why(candidate, words));
        why.addClassName("muted");
        Div texts = new Div(title, details, why);
        texts.addClassName("candidate-texts");
        Div line = new Div(new Marker(event.type(), event.status()), texts);
        line.addClassName("attach-candidate");
        return line;
    }

    private void compare(@Nullable Candidate candidate) {
        parts.setVisible(candidate != null && !candidate.differing().isEmpty());
        if (candidate != null) {
            parts.setItems(candidate.differing().stream().sorted().toList());
            parts.setValue(candidate.suggested());
        }
    }

    /** "Date: November 2025 → 12 November 2025". */
    private String change(EventPart part) {
        Candidate candidate = candidates.getValue();
        EventData event = candidate.event().event().data();
        String label = words.text("review.attach.part." + part.name().toLowerCase(Locale.ROOT));
        return switch (part) {
            case TYPE -> change(label, words.type(event.type()), words.type(mention.type()));
            case DATE -> change(label, words.date(event.date()), words.date(mention.date()));
            case STATUS -> change(label, words.status(event.status()), words.status(mention.status()));
            case PLACE ->
                change(label, words.place(event.place(), null), words.place(mention.place(), mention.placeName()));
            case PARTICIPANTS -> label;
        };
    }

    private String change(String label, String before, String after) {
        return words.text("review.attach.change", label, before.isEmpty() ? "–" : before, after);
    }

    private void save() {
        Candidate chosen = candidates.getValue();
        if (chosen == null) {
            candidates.setErrorMessage(words.text("review.attach.choose"));
            candidates.setInvalid(true);
            return;
        }
        attaching.attach(chosen, parts.getValue(), reason.getValue(), this::close);
    }
}

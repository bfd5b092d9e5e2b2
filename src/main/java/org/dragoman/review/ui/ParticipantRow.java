package org.dragoman.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.MentionParticipant;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.shell.RemoveButton;
import org.jspecify.annotations.Nullable;

/** One participant of a mention in its form: somebody of the register or a new name, and the role. */
class ParticipantRow extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * What the row names.
     *
     * @param actor of the register; {@code null} for a new name
     */
    private record Named(@Nullable ActorSummary actor, String name) {}

    private final transient MentionWords words;
    private final transient @Nullable MentionParticipant original;
    private final int originalOrdinal;
    private final ComboBox<Named> who = new ComboBox<>();
    private final Select<ParticipantRole> role = new Select<>();

    /**
     * A row.
     *
     * @param original the participant as the mention has it; {@code null} in a new row
     * @param originalOrdinal its place in the mention, -1 in a new row
     */
    ParticipantRow(
            @Nullable MentionParticipant original,
            int originalOrdinal,
            @Nullable ActorSummary actor,
            MentionWords words,
            SerializableConsumer<ParticipantRow> remove) {
        this.original = original;
        this.originalOrdinal = originalOrdinal;
        this.words = words;
        addClassName("participant-row");
        who.setAriaLabel(words.text("vocabulary.mention-field.participant"));
        who.setPlaceholder(words.text("review.edit.who"));
        who.setItemLabelGenerator(Named::name);
        who.setItemsWithFilterConverter(
                query -> found(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        who.setAllowCustomValue(true);
        who.addCustomValueSetListener(
                typed -> who.setValue(new Named(null, typed.getDetail().strip())));
        role.setAriaLabel(words.text("review.edit.role"));
        role.setItems(ParticipantRole.values());
        role.setItemLabelGenerator(words::role);
        role.setValue(original == null ? ParticipantRole.PRINCIPAL : original.role());
        if (original != null) {
            who.setValue(new Named(actor, actor == null ? original.name() : words.name(actor)));
        }
        add(who, role, new RemoveButton(words.text("review.edit.remove"), () -> remove.accept(this)));
    }

    private List<Named> found(String typed) {
        return words.searchActors(typed).stream()
                .map(actor -> new Named(actor, words.name(actor)))
                .toList();
    }

    int originalOrdinal() {
        return originalOrdinal;
    }

    /** What the row says; nothing where nobody is named. */
    Optional<MentionParticipant> participant() {
        Named named = who.getValue();
        if (named == null || named.name().isBlank()) {
            return Optional.empty();
        }
        ActorSummary actor = named.actor();
        if (actor != null) {
            return Optional.of(new MentionParticipant(
                    actor.id(), actor.kind(), actor.name().forReader(Language.EN), actor.country(), role.getValue()));
        }
        boolean kept = original != null && original.name().equals(named.name());
        return Optional.of(new MentionParticipant(
                kept && original != null ? original.actor() : null,
                original == null ? ActorKind.PERSON : original.kind(),
                named.name(),
                original == null ? null : original.country(),
                role.getValue()));
    }

    void focusWho() {
        who.focus();
    }
}

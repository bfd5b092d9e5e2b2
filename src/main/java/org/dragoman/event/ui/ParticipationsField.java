package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Participation;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.shell.Pictogram;

/** The participants of an event in their order. */
class ParticipationsField extends Div {

    private final transient ActorService actors;
    private final transient Vocabulary vocabulary;
    private final transient Runnable changed;
    private final List<ParticipationRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span error = new Span();
    private final Button addRow;

    /** @param changed called whenever a row is added, changed or removed by hand */
    ParticipationsField(ActorService actors, Vocabulary vocabulary, Runnable changed) {
        this.actors = actors;
        this.vocabulary = vocabulary;
        this.changed = changed;
        addClassName("participations-field");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        addRow = new Button(getTranslation("event.form.participation.add"), Pictogram.ADD.icon(), _ -> {
            newRow().focus();
            changed.run();
        });
        addRow.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, error, addRow);
    }

    private ParticipationRow newRow() {
        ParticipationRow row = new ParticipationRow(actors, vocabulary, this::remove);
        row.onChange(changed);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(ParticipationRow row) {
        rows.remove(row);
        list.remove(row);
        error.setText("");
        addRow.focus();
        changed.run();
    }

    void show(List<TypedEvent.Participant> participants) {
        rows.clear();
        list.removeAll();
        error.setText("");
        Map<ActorId, ActorSummary> found = actors.summaries(participants.stream()
                .flatMap(typed -> Stream.ofNullable(typed.actor()).map(ActorId::new))
                .toList());
        for (TypedEvent.Participant typed : participants) {
            Long actor = typed.actor();
            newRow().show(typed, actor == null ? null : found.get(new ActorId(actor)));
        }
    }

    List<TypedEvent.Participant> typed() {
        return rows.stream().map(ParticipationRow::typed).toList();
    }

    /** The participations of the rows that name an actor. */
    List<Participation> participations() {
        return rows.stream()
                .map(ParticipationRow::participation)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Marks rows that name nobody of the register; true if there are none. Rows left empty do not count. */
    boolean complete() {
        List<ParticipationRow> undecided =
                rows.stream().filter(ParticipationRow::undecided).toList();
        undecided.forEach(row -> row.refuse(getTranslation("event.form.participation.undecided")));
        return undecided.isEmpty();
    }

    void refuse(String message) {
        error.setText(message);
    }
}

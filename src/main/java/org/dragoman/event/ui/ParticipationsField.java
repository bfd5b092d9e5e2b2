package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Participation;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;

/** The participants of an event in their order. */
class ParticipationsField extends RowsField<ParticipationRow> {

    private final transient ActorService actors;
    private final transient Vocabulary vocabulary;

    /** @param changed called whenever a row is added, changed or removed by hand */
    ParticipationsField(String addLabel, ActorService actors, Vocabulary vocabulary, Runnable changed) {
        super(addLabel, changed);
        this.actors = actors;
        this.vocabulary = vocabulary;
    }

    @Override
    ParticipationRow emptyRow() {
        return new ParticipationRow(actors, vocabulary, this::remove);
    }

    void show(List<TypedEvent.Participant> participants) {
        clear();
        Map<ActorId, ActorSummary> found = actors.summaries(participants.stream()
                .flatMap(typed -> Stream.ofNullable(typed.actor()).map(ActorId::new))
                .toList());
        for (TypedEvent.Participant typed : participants) {
            Long actor = typed.actor();
            newRow().show(typed, actor == null ? null : found.get(new ActorId(actor)));
        }
    }

    List<TypedEvent.Participant> typed() {
        return rows().stream().map(ParticipationRow::typed).toList();
    }

    /** Where to say what is probably wrong with one of the {@link #participations}, by its place. */
    Div doubts(int place) {
        return rows().stream()
                .filter(row -> row.participation().isPresent())
                .skip(place)
                .findFirst()
                .orElseThrow()
                .doubts();
    }

    /** The participations of the rows that name an actor. */
    List<Participation> participations() {
        return rows().stream()
                .map(ParticipationRow::participation)
                .flatMap(Optional::stream)
                .toList();
    }
}

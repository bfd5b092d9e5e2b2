package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorSummary;
import org.dragoman.history.Change;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** Whatever sequence of edits, merges and unmerges is made of actors, no record is lost and no participant is unknown. */
abstract class ActorSequenceContract extends MergedActors {

    /** The records' own contents: what the sequences must never lose. */
    private final Map<ActorId, ActorData> contents = new HashMap<>();

    /** Which record was merged into which. */
    private final Map<ActorId, ActorId> into = new HashMap<>();

    @Test
    void whatever_editors_do_every_record_stays_whole_and_every_participant_is_found() {
        Random random = new Random(20261126);
        List<Actor> all = new ArrayList<>();
        Map<EventId, ActorId> taking = new HashMap<>();
        for (int n = 0; n < 7; n++) {
            Actor actor = person("Sequence Member" + n, n % 2 == 0 ? "KZ" : null, 2 + n);
            all.add(actor);
            contents.put(actor.id(), actor.data());
            taking.put(eventOf(actor).id(), actor.id());
        }
        List<Event> before = taking.keySet().stream()
                .map(id -> events.find(id).orElseThrow())
                .toList();
        for (int step = 0; step < 80; step++) {
            step(random, all, step);
            check(all, taking);
        }
        all.stream().map(Actor::id).filter(into::containsKey).toList().forEach(id -> merges.unmerge(id, ""));
        into.clear();
        check(all, taking);
        before.forEach(event ->
                assertThat(events.find(event.id()).orElseThrow().data()).isEqualTo(event.data()));
    }

    private void step(Random random, List<Actor> all, int step) {
        Actor one = now(all.get(random.nextInt(all.size())));
        Actor other = now(all.get(random.nextInt(all.size())));
        try {
            switch (random.nextInt(3)) {
                case 0 -> {
                    merge(one, other);
                    into.put(one.id(), other.id());
                }
                case 1 -> {
                    merges.unmerge(one.id(), "");
                    into.remove(one.id());
                }
                default -> {
                    String name = one.data().name().forReader(Language.EN) + " " + (char) ('a' + step % 26);
                    ActorData renamed = ActorData.named(LocalizedText.of(Language.EN, name), "UZ", 3);
                    records.save(one.id(), one.version(), renamed, "");
                    contents.put(one.id(), renamed);
                }
            }
        } catch (RefusedChangeException impossible) {
            assertThat(now(one)).isEqualTo(one);
        }
    }

    private ActorId standing(ActorId id) {
        ActorId next = into.get(id);
        return next == null ? id : standing(next);
    }

    private void check(List<Actor> all, Map<EventId, ActorId> taking) {
        for (Actor actor : all) {
            assertThat(now(actor).data()).isEqualTo(contents.get(actor.id()));
            ActorSummary summary = actors.find(actor.id()).orElseThrow();
            assertThat(summary.id()).isEqualTo(standing(actor.id()));
            String name =
                    Objects.requireNonNull(contents.get(actor.id())).name().forReader(Language.EN);
            assertThat(Stream.concat(summary.name().texts().values().stream(), summary.aliases().stream()))
                    .contains(name);
            List<Change<ActorData>> history = records.history(actor.id());
            assertThat(history.getLast().after()).isEqualTo(contents.get(actor.id()));
        }
        events.snapshots(taking.keySet())
                .forEach(snapshot -> assertThat(snapshot.participants())
                        .extracting(ActorSummary::id)
                        .containsExactly(standing(Objects.requireNonNull(
                                taking.get(snapshot.event().id())))));
    }
}

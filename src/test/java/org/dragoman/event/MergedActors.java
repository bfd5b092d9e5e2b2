package org.dragoman.event;

import static org.dragoman.event.RegisterFixture.dated;

import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorMergeService;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorService;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Persons made by an editor, the events they take part in, and their merging. */
abstract class MergedActors extends RegisterContract {

    @Autowired
    protected ActorMergeService merges;

    @Autowired
    protected ActorRecordService records;

    @Autowired
    protected ActorService actors;

    @Autowired
    protected EventService events;

    protected Actor person(String name, @Nullable String country, @Nullable Integer level) {
        return records.create(
                ActorKind.PERSON, ActorData.named(LocalizedText.of(Language.EN, name), country, level), "");
    }

    protected Actor now(Actor actor) {
        return records.find(actor.id()).orElseThrow();
    }

    protected Event eventOf(Actor... guests) {
        EventData data = dated(fixture.visit(), null)
                .withParticipations(Stream.of(guests)
                        .map(guest -> new Participation(guest.id(), ParticipantRole.GUEST))
                        .toList());
        return events.create(data, "");
    }

    protected Actor merge(Actor from, Actor into) {
        return merges.merge(from.id(), now(from).version(), into.id(), now(into).version(), "One and the same");
    }
}

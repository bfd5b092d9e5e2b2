package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorMergeService;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.Participation;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.AsEditor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Links that name an actor by its code, before, while and after another one stands for it; asked of the running index. */
@Import(TimelineParts.class)
abstract class MergedActorsContract implements AsEditor {

    private static final String DAYS = "?from=2031-01-01&to=2031-12-31&lang=en";

    @Autowired
    private EventService events;

    @Autowired
    private ActorRecordService records;

    @Autowired
    private ActorMergeService merges;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private TimelineController controller;

    private Actor actor(ActorKind kind, String name) {
        return records.create(kind, ActorData.named(LocalizedText.of(Language.EN, name), null, null), "");
    }

    private void eventOf(Actor actor, String title) {
        events.create(
                new EventData(
                        EventType.TALKS_BILATERAL,
                        EventDate.parse("2031-03-04"),
                        WorldStatus.ANNOUNCED,
                        LocalizedText.of(Language.EN, title),
                        LocalizedText.EMPTY,
                        null,
                        List.of(new Participation(actor.id(), ParticipantRole.GUEST))),
                "");
    }

    /** What the window and the page of events find that are filtered by the codes. */
    private void assertFound(ActorKind kind, String first, String second, String... titles) {
        String filter = "&" + kind.code() + "=" + first + (second.isEmpty() ? "" : "&" + kind.code() + "=" + second);
        Awaitility.await().until(() -> timeline.revision() == events.lastRevision());
        MockMvcTester http = MockMvcTester.of(controller);

        assertThat(http.get().uri("/api/v1/timeline" + DAYS + "&width=800" + filter))
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .containsExactlyInAnyOrder((Object[]) titles);
        assertThat(http.get().uri("/api/v1/events" + DAYS + filter))
                .bodyJson()
                .extractingPath("$.events[*].title")
                .asArray()
                .containsExactlyInAnyOrder((Object[]) titles);
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "ORGANISATION"})
    void a_filter_by_the_code_of_a_merged_actor_finds_what_the_one_that_stands_takes_part_in(ActorKind kind) {
        Actor old = actor(kind, "Kuzma Prut");
        Actor known = actor(kind, "Kozma Prutkov");
        eventOf(old, "Talks of Prut");
        eventOf(known, "Talks of Prutkov");
        assertFound(kind, old.code(), "", "Talks of Prut");

        merges.merge(old.id(), old.version(), known.id(), known.version(), "One and the same");

        assertFound(kind, old.code(), "", "Talks of Prut", "Talks of Prutkov");
        assertFound(kind, known.code(), "", "Talks of Prut", "Talks of Prutkov");
        assertFound(kind, old.code(), known.code(), "Talks of Prut", "Talks of Prutkov");

        merges.unmerge(old.id(), "Two after all");

        assertFound(kind, old.code(), "", "Talks of Prut");
        assertFound(kind, known.code(), "", "Talks of Prutkov");
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "ORGANISATION"})
    void codes_that_nobody_has_and_actors_of_another_kind_are_left_as_they_are(ActorKind kind) {
        Facet facet = Facet.valueOf(kind.name());
        Facet other = facet == Facet.PERSON ? Facet.ORGANISATION : Facet.PERSON;
        Actor old = actor(kind, "Old record, " + kind);
        Actor known = actor(kind, "New record, " + kind);
        merges.merge(old.id(), old.version(), known.id(), known.version(), "One and the same");
        TimelineFilter asked = TimelineFilter.EVERYTHING
                .with(facet, List.of("nobody-at-all", old.code()))
                .with(other, List.of(old.code()));

        TimelineFilter standing = timeline.standing(asked);

        assertThat(standing.chosen(facet)).containsExactly("nobody-at-all", known.code());
        assertThat(standing.chosen(other)).containsExactly(old.code());
    }
}

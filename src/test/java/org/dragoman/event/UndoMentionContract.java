package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.RegisterFixture.dated;
import static org.dragoman.event.RegisterFixture.inStatus;
import static org.dragoman.event.RegisterFixture.titled;

import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions about mentions that are taken back. */
abstract class UndoMentionContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private EventService events;

    @Test
    void undoing_a_rejection_makes_the_mention_proposed_again() {
        MentionId id = proposed();
        Mention before = mention(id);
        mentions.reject(id, "By mistake");

        assertThat(mentions.undo(id, NO_REASON)).isEqualTo(before);
    }

    @Test
    void undoing_an_acceptance_retracts_the_event_it_created() {
        MentionId id = proposed();
        Mention before = mention(id);
        Event event = mentions.accept(id, fixture.visit(), NO_REASON);

        assertThat(mentions.undo(id, "Too early")).isEqualTo(before);
        Event retracted = events.find(event.id()).orElseThrow();
        assertThat(retracted.state()).isEqualTo(EditorialState.RETRACTED);
        assertThat(retracted.verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(events.history(event.id()).getLast().reason()).isEqualTo("Too early");
        assertThat(mentions.accept(id, fixture.visit(), NO_REASON).id()).isNotEqualTo(event.id());
    }

    @Test
    void undoing_an_acceptance_keeps_an_event_that_others_mention() {
        MentionId first = proposed();
        Event event = mentions.accept(first, fixture.visit(), NO_REASON);
        mentions.attach(proposed(), event.id(), 1, fixture.visit(), NO_REASON);

        mentions.undo(first, NO_REASON);

        Event kept = events.find(event.id()).orElseThrow();
        assertThat(kept.state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(kept.verification()).isEqualTo(Verification.SINGLE_SOURCE);
    }

    @Test
    void undoing_an_attachment_restores_what_it_changed_and_keeps_later_changes() {
        Event event = mentions.accept(proposed(), fixture.visit(), NO_REASON);
        MentionId id = proposed();
        EventData attached = dated(inStatus(fixture.visit(), WorldStatus.CONFIRMED), "2025-11-12/2025-11-13");
        mentions.attach(id, event.id(), 1, attached, NO_REASON);
        events.update(event.id(), 2, titled(attached, "Edited since"), NO_REASON);

        mentions.undo(id, NO_REASON);

        Event restored = events.find(event.id()).orElseThrow();
        assertThat(restored.version()).isEqualTo(4);
        assertThat(restored.data().date()).isEqualTo(EventDate.parse("2025-11-12"));
        assertThat(restored.data().status()).isEqualTo(WorldStatus.ANNOUNCED);
        assertThat(restored.data().title().in(Language.EN)).contains("Edited since");
        assertThat(mention(id).state()).isEqualTo(MentionState.PROPOSED);
    }
}

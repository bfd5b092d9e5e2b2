package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dragoman.kernel.EventId;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What editors have typed and not saved yet. */
abstract class DraftContract {

    private static final EventId EVENT = new EventId(77);

    @Autowired
    private DraftService drafts;

    @BeforeEach
    void sign_in() {
        SignedIn.as("anna", Role.EDITOR);
        drafts.of(null).forEach(draft -> drafts.discard(draft.id()));
        drafts.of(EVENT).forEach(draft -> drafts.discard(draft.id()));
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_draft_keeps_what_was_typed_last() {
        DraftId first = drafts.keep(null, EVENT, 3, "زيارة");
        DraftId second = drafts.keep(first, EVENT, 4, "زيارة دولة");

        assertThat(second).isEqualTo(first);
        EventDraft kept = drafts.of(EVENT).getFirst();
        assertThat(kept.content()).isEqualTo("زيارة دولة");
        assertThat(kept.baseVersion()).isEqualTo(4);
        assertThat(kept.event()).isEqualTo(EVENT);
    }

    @Test
    void drafts_of_new_events_are_listed_apart_the_latest_first() {
        DraftId first = drafts.keep(null, null, 0, "one");
        DraftId second = drafts.keep(null, null, 0, "two");
        drafts.keep(null, EVENT, 1, "of an event");
        drafts.keep(first, null, 0, "one more");

        assertThat(drafts.of(null)).extracting(EventDraft::id).containsExactly(first, second);
        assertThat(drafts.of(null)).extracting(EventDraft::event).containsOnlyNulls();
    }

    @Test
    void a_draft_is_its_editor_s_alone() {
        DraftId annas = drafts.keep(null, null, 0, "anna's");
        SignedIn.as("boris", Role.EDITOR);
        drafts.discard(annas);
        DraftId other = drafts.keep(annas, null, 0, "boris's");

        assertThat(other).isNotEqualTo(annas);
        assertThat(drafts.of(null))
                .extracting(EventDraft::content)
                .contains("boris's")
                .doesNotContain("anna's");
        SignedIn.as("anna", Role.EDITOR);
        assertThat(drafts.of(null)).extracting(EventDraft::content).containsExactly("anna's");
    }

    @Test
    void a_discarded_draft_that_is_typed_on_begins_anew() {
        DraftId gone = drafts.keep(null, EVENT, 1, "one");
        drafts.discard(gone);
        DraftId anew = drafts.keep(gone, EVENT, 1, "two");

        assertThat(anew).isNotEqualTo(gone);
        assertThat(drafts.of(EVENT)).extracting(EventDraft::content).containsExactly("two");
    }

    @Test
    void readers_have_no_drafts() {
        SignedIn.as("victor", Role.VIEWER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafts.keep(null, null, 0, "x"));
    }
}

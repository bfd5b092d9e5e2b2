package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.event.Event;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class EventAccessTest extends EventUiTest {

    @Test
    @WithMockUser(username = "vera", roles = "VIEWER")
    void a_viewer_cannot_open_the_form() {
        assertThatThrownBy(() -> navigate(EventFormView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(getCurrentView()).isNotInstanceOf(EventFormView.class);
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_asked_to_sign_in_before_the_form_opens() {
        assertThatThrownBy(() -> navigate(EventFormView.class)).hasMessageContaining("SignInView");
    }

    @Test
    @WithMockUser(username = "vera", roles = "VIEWER")
    void a_viewer_cannot_write_past_the_form() {
        assertThatThrownBy(() -> events.create(stateVisitData(), "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = "vera", roles = "VIEWER")
    void a_viewer_reads_but_is_offered_no_change() {
        signIn("anna");
        Event event = stateVisit();
        signIn("vera", "ROLE_VIEWER");
        openPage(event);

        assertThat(said())
                .contains("State visit of President Tokayev to Russia")
                .doesNotContain("Retract", "Edit");
    }
}

package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import org.dragoman.security.ui.AccountsView;
import org.dragoman.security.ui.SignInView;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class ViewRolesTest extends SpringBrowserlessTest {

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) throws IOException {
        String folder = Files.createTempDirectory("dragoman-test").toString();
        properties.add("dragoman.data", () -> folder);
        properties.add("dragoman.admin.password", () -> "a-password-for-tests");
    }

    @Test
    @WithAnonymousUser
    void anyone_may_browse_and_is_asked_to_sign_in_for_more() {
        assertOpens(ProbeViews.Browse.class);
        assertThat(where(ProbeViews.Edit.class)).isInstanceOf(SignInView.class);
        assertThat(where(AccountsView.class)).isInstanceOf(SignInView.class);
    }

    @Test
    @WithMockUser(username = "viewer", roles = "VIEWER")
    void viewers_cannot_open_what_editors_can() {
        assertOpens(ProbeViews.Browse.class);
        assertRefused(ProbeViews.Edit.class);
        assertRefused(AccountsView.class);
    }

    @Test
    @WithMockUser(
            username = "editor",
            roles = {"VIEWER", "EDITOR"})
    void editors_cannot_open_the_accounts() {
        assertOpens(ProbeViews.Edit.class);
        assertRefused(AccountsView.class);
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"VIEWER", "EDITOR", "ADMINISTRATOR"})
    void administrators_may_open_everything() {
        assertOpens(ProbeViews.Edit.class);
        assertOpens(AccountsView.class);
    }

    private void assertOpens(Class<? extends Component> view) {
        assertThat(navigate(view)).isInstanceOf(view);
    }

    private void assertRefused(Class<? extends Component> view) {
        assertThat(where(view)).isNotInstanceOf(view).isNotInstanceOf(SignInView.class);
    }

    private Object where(Class<? extends Component> view) {
        UI.getCurrent().navigate(view);
        return getCurrentView();
    }
}

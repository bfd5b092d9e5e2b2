package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.dragoman.security.AccountProblem.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(
        username = "admin",
        roles = {"VIEWER", "EDITOR", "ADMINISTRATOR"})
class AccountServiceTest extends ServedDesk {

    @Autowired
    private @Nullable AccountService service;

    @Autowired
    private @Nullable CurrentAccount current;

    @Test
    void the_last_administrator_stays() {
        AccountId admin = accounts().find("admin").orElseThrow().id();
        for (Account other : accounts().all()) {
            if (other.role() == Role.ADMINISTRATOR && !other.id().equals(admin)) {
                accounts().setEnabled(other.id(), false);
            }
        }
        assertProblem(() -> service().setRole(admin, Role.EDITOR), Reason.LAST_ADMINISTRATOR);
        assertProblem(() -> service().setEnabled(admin, false), Reason.LAST_ADMINISTRATOR);
        add("second", Role.ADMINISTRATOR);
        accounts().setEnabled(accounts().find("second").orElseThrow().id(), true);
        service().setRole(admin, Role.EDITOR);
        service().setRole(admin, Role.ADMINISTRATOR);
        assertThat(accounts().find("admin").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void a_reset_password_replaces_the_present_one() {
        add("forgetful", Role.VIEWER);
        String password = service()
                .resetPassword(accounts().find("forgetful").orElseThrow().id());
        String hash = accounts().passwordHash("forgetful").orElseThrow();
        assertThat(encoder().matches(password, hash)).isTrue();
        assertThat(encoder().matches(PASSWORD, hash)).isFalse();
    }

    @Test
    @WithMockUser(username = "changer", roles = "VIEWER")
    void everybody_may_change_their_own_password_if_they_know_it() {
        add("changer", Role.VIEWER);
        assertProblem(() -> service().changeOwnPassword("wrong", "long enough"), Reason.PASSWORD_WRONG);
        assertProblem(() -> service().changeOwnPassword(PASSWORD, "short"), Reason.PASSWORD_SHORT);
        assertProblem(() -> service().changeOwnPassword(PASSWORD, "пароль".repeat(10)), Reason.PASSWORD_LONG);
        service().changeOwnPassword(PASSWORD, "long enough");
        assertThat(encoder()
                        .matches(
                                "long enough",
                                accounts().passwordHash("changer").orElseThrow()))
                .isTrue();
        for (int failure = 0; failure < SignInLimit.MOST_PER_LOGIN; failure++) {
            try {
                service().changeOwnPassword("guess", "long enough");
            } catch (AccountProblem expected) {
                assertThat(expected.reason()).isIn(Reason.PASSWORD_WRONG, Reason.TOO_MANY_ATTEMPTS);
            }
        }
        assertProblem(() -> service().changeOwnPassword("long enough", "even longer"), Reason.TOO_MANY_ATTEMPTS);
    }

    @Test
    @WithMockUser(
            username = "editor",
            roles = {"VIEWER", "EDITOR"})
    void editors_cannot_administer() {
        AccountId editor = accounts().find("editor").orElseThrow().id();
        assertThat(List.<Runnable>of(
                        () -> service().all(),
                        () -> service().signOutEverywhere(editor),
                        () -> service().setRole(editor, Role.ADMINISTRATOR),
                        () -> service().setEnabled(editor, true),
                        () -> service().resetPassword(editor)))
                .allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void the_current_account_has_its_roles_and_those_included() {
        assertThat(current().login()).isEqualTo("admin");
        assertThat(current().account().orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(current().mayEdit()).isTrue();
        assertThat(current().mayAdminister()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void nobody_is_no_account() {
        assertThat(current().signedIn()).isFalse();
        assertThat(current().mayEdit()).isFalse();
        assertThat(current().account()).isEmpty();
        assertThatThrownBy(() -> current().login()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> service().changeOwnPassword("a", "b")).isInstanceOf(AccessDeniedException.class);
    }

    private AccountService service() {
        return Objects.requireNonNull(service);
    }

    private CurrentAccount current() {
        return Objects.requireNonNull(current);
    }

    private static void assertProblem(Runnable act, Reason reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        AccountProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}

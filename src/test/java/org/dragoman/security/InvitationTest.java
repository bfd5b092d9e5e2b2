package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.persistence.generated.Tables.ACCOUNT;
import static org.dragoman.persistence.generated.Tables.AUDIT_ENTRY;
import static org.dragoman.persistence.generated.Tables.INVITATION;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dragoman.security.AccountProblem.Reason;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Inviting people by a link that is good once, and ending their sessions. */
@WithMockUser(
        username = "admin",
        roles = {"VIEWER", "EDITOR", "ADMINISTRATOR"})
class InvitationTest extends ServedDesk {

    private static final String CHOSEN = "chosen-by-its-owner";

    @Autowired
    private @Nullable InvitationService service;

    @Autowired
    private @Nullable InvitationRepository invitations;

    @Autowired
    private @Nullable DSLContext dsl;

    @Autowired
    private @Nullable AccountService accountService;

    private InvitationService service() {
        return Objects.requireNonNull(service);
    }

    private Account account(String login) {
        return accounts().find(login).orElseThrow();
    }

    private static void assertSpent(Runnable use) {
        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(use::run)
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.INVITATION_SPENT));
    }

    @Test
    void the_owner_of_the_link_chooses_the_password_and_signs_in() {
        Invitation invitation = service().invite(" New.Editor ", "Новый редактор", Role.EDITOR);
        assertThat(account("new.editor").invited()).isTrue();
        assertThat(service().login(invitation.token())).contains("new.editor");

        assertThat(service().accept(invitation.token(), CHOSEN)).isEqualTo("new.editor");

        Visitor visitor = visitor();
        visitor.signIn("new.editor", CHOSEN);
        assertThat(visitor.get("/probe/edit").statusCode()).isEqualTo(200);
        assertThat(account("new.editor").invited()).isFalse();
        assertThat(account("new.editor").lastSeenAt()).isNotNull();
    }

    @Test
    void all_that_keeps_somebody_from_being_invited_is_told_at_once() {
        service().invite("twice", "Twice", Role.VIEWER);

        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> service().invite("Twice", " ", Role.VIEWER))
                .satisfies(
                        problem -> assertThat(problem.reasons()).containsExactly(Reason.LOGIN_TAKEN, Reason.NAME_FORM));
        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> service().invite("no spaces", "n".repeat(201), Role.VIEWER))
                .satisfies(
                        problem -> assertThat(problem.reasons()).containsExactly(Reason.LOGIN_FORM, Reason.NAME_FORM));
    }

    @Test
    void a_link_is_good_once() {
        Invitation invitation = service().invite("once", "Once", Role.VIEWER);
        service().accept(invitation.token(), CHOSEN);

        assertThat(service().login(invitation.token())).isEmpty();
        assertSpent(() -> service().accept(invitation.token(), "another-password"));
        assertThat(encoder().matches(CHOSEN, accounts().passwordHash("once").orElseThrow()))
                .isTrue();
        assertSpent(() -> service().again(account("once").id()));
    }

    @Test
    void a_link_that_was_replaced_or_has_expired_or_whose_account_is_shut_out_leads_nowhere() {
        Invitation first = service().invite("replaced", "Replaced", Role.VIEWER);
        Invitation second = service().again(account("replaced").id());
        assertSpent(() -> service().accept(first.token(), CHOSEN));
        assertThat(service().login(second.token())).contains("replaced");

        accounts().setEnabled(account("replaced").id(), false);
        assertSpent(() -> service().accept(second.token(), CHOSEN));

        Invitation late = service().invite("late", "Late", Role.VIEWER);
        Objects.requireNonNull(invitations)
                .replace(
                        account("late").id(),
                        InvitationToken.hash(late.token()),
                        Instant.now().minusSeconds(1));
        assertSpent(() -> service().accept(late.token(), CHOSEN));
        assertSpent(() -> service().accept("never-was", CHOSEN));
    }

    @Test
    void of_two_who_use_a_link_at_once_one_gets_in() throws Exception {
        Invitation invitation = service().invite("at.once", "At once", Role.VIEWER);
        List<Callable<Boolean>> both = IntStream.range(0, 2)
                .<Callable<Boolean>>mapToObj(number -> () -> accepts(invitation.token(), CHOSEN + number))
                .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = people.invokeAll(both);
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean accepts(String token, String password) {
        try {
            service().accept(token, password);
            return true;
        } catch (AccountProblem refused) {
            assertThat(refused.reason()).isEqualTo(Reason.INVITATION_SPENT);
            return false;
        }
    }

    @Test
    void a_password_made_by_the_administrator_takes_the_link_out_of_use() {
        Invitation invitation = service().invite("made", "Made", Role.VIEWER);

        Objects.requireNonNull(accountService).resetPassword(account("made").id());

        assertSpent(() -> service().accept(invitation.token(), CHOSEN));
        assertThat(account("made").invited()).isFalse();
    }

    @Test
    void an_administrator_who_never_signed_in_does_not_let_the_last_one_go() {
        service().invite("second.admin", "Second", Role.ADMINISTRATOR);
        AccountId admin = account("admin").id();

        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> Objects.requireNonNull(accountService).setEnabled(admin, false))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.LAST_ADMINISTRATOR));
    }

    @Test
    void a_password_that_is_too_short_leaves_the_link_good() {
        Invitation invitation = service().invite("short", "Short", Role.VIEWER);

        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> service().accept(invitation.token(), "short"))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.PASSWORD_SHORT));
        assertThat(service().login(invitation.token())).contains("short");
    }

    @ParameterizedTest
    @CsvSource({"editor, Another, LOGIN_TAKEN", "'a b', Name, LOGIN_FORM", "x, Name, LOGIN_FORM", "fine, ' ', NAME_FORM"
    })
    void an_account_that_cannot_be_added_says_why(String login, String name, Reason reason) {
        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> service().invite(login, name, Role.VIEWER))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    @Test
    void the_token_is_not_in_the_database() {
        Invitation invitation = service().invite("hashed", "Hashed", Role.VIEWER);

        assertThat(invitation.token()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(Objects.requireNonNull(dsl).fetch(INVITATION).formatCSV())
                .contains(InvitationToken.hash(invitation.token()))
                .doesNotContain(invitation.token());
        assertThat(Objects.requireNonNull(dsl).fetch(ACCOUNT).formatCSV()).doesNotContain(invitation.token());
        assertThat(Objects.requireNonNull(dsl).fetch(AUDIT_ENTRY).formatCSV()).doesNotContain(invitation.token());
    }

    @Test
    void signing_out_everywhere_ends_every_session_and_keeps_the_password() {
        add("everywhere", Role.EDITOR);
        Visitor one = visitor();
        Visitor other = visitor();
        one.signIn("everywhere", PASSWORD);
        other.signIn("everywhere", PASSWORD);
        assertThat(other.get("/probe/edit").statusCode()).isEqualTo(200);

        Objects.requireNonNull(accountService)
                .signOutEverywhere(account("everywhere").id());

        assertThat(one.get("/probe/edit").statusCode()).isNotEqualTo(200);
        assertThat(other.get("/probe/edit").statusCode()).isNotEqualTo(200);
        one.signIn("everywhere", PASSWORD);
        assertThat(one.get("/probe/edit").statusCode()).isEqualTo(200);
    }

    @Test
    @WithMockUser(
            username = "editor",
            roles = {"VIEWER", "EDITOR"})
    void editors_invite_nobody() {
        assertThatThrownBy(() -> service().invite("friend", "Friend", Role.ADMINISTRATOR))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(accounts().find("friend")).isEmpty();
    }
}

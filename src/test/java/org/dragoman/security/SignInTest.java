package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SignInTest extends ServedDesk {

    @Test
    void the_right_password_signs_in_and_a_wrong_one_leads_back() {
        HttpResponse<String> right = visitor().signIn("editor", PASSWORD);
        assertThat(location(right)).doesNotContain("error");
        HttpResponse<String> wrong = visitor().signIn("editor", "not-the-password");
        assertThat(location(wrong)).endsWith("/sign-in?error");
    }

    @Test
    void the_case_of_a_login_does_not_matter() {
        assertThat(location(visitor().signIn(" Editor", PASSWORD))).doesNotContain("error");
    }

    @Test
    void an_unknown_login_and_a_disabled_account_look_like_a_wrong_password() {
        add("former", Role.EDITOR);
        accounts().setEnabled(accounts().find("former").orElseThrow().id(), false);
        assertThat(location(visitor().signIn("former", PASSWORD))).endsWith("/sign-in?error");
        assertThat(location(visitor().signIn("nobody", PASSWORD))).endsWith("/sign-in?error");
    }

    @Test
    void a_form_without_the_token_of_our_page_is_refused() {
        Visitor visitor = visitor();
        visitor.get("/sign-in");
        visitor.post("/sign-in?username=editor&password=" + PASSWORD, "");
        assertThat(visitor.get("/probe/edit").statusCode()).isEqualTo(302);
    }

    @Test
    void the_page_wanted_before_signing_in_opens_after_it() {
        Visitor editor = visitor();
        assertThat(editor.get("/probe/edit").statusCode()).isEqualTo(302);
        assertThat(location(editor.signIn("editor", PASSWORD))).contains("/probe/edit");
        assertThat(editor.get("/probe/edit").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_ends_when_the_account_is_shut_out() {
        add("leaver", Role.EDITOR);
        Visitor leaver = visitor();
        leaver.signIn("leaver", PASSWORD);
        assertThat(leaver.get("/probe/edit").statusCode()).isEqualTo(200);
        accounts().setEnabled(accounts().find("leaver").orElseThrow().id(), false);
        assertThat(leaver.get("/probe/edit").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_ends_when_the_role_or_the_password_changes() {
        add("mover", Role.ADMINISTRATOR);
        Visitor mover = visitor();
        mover.signIn("mover", PASSWORD);
        accounts().setRole(accounts().find("mover").orElseThrow().id(), Role.VIEWER);
        assertThat(mover.get("/accounts").statusCode()).isEqualTo(302);
        mover.signIn("mover", PASSWORD);
        accounts().setPasswordHash("mover", String.valueOf(encoder().encode("another-password")));
        assertThat(mover.get("/probe/edit").statusCode()).isEqualTo(302);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}

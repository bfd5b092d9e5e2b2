package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiRolesTest extends ServedDesk {

    private static final String AUTHORIZATION = "Authorization";

    @ParameterizedTest
    @CsvSource({
        "viewer, /api/probe/ask, 200",
        "viewer, /api/probe/write, 403",
        "viewer, /api/probe/administer, 403",
        "editor, /api/probe/write, 200",
        "editor, /api/probe/administer, 403",
        "admin, /api/probe/write, 200",
        "admin, /api/probe/administer, 200"
    })
    void each_role_may_do_its_own_work_over_http_basic(String login, String path, int status) {
        HttpResponse<String> answer = visitor().post(path, "{}", AUTHORIZATION, Visitor.basic(login, PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertProblem(answer, 403);
        }
    }

    @Test
    void anyone_may_read_a_public_desk_and_nobody_writes_without_signing_in() {
        assertThat(visitor().get("/api/probe").body()).isEqualTo("read");
        HttpResponse<String> answer = visitor().post("/api/probe/ask", "{}");
        assertThat(answer.statusCode()).isIn(401, 403);
        HttpResponse<String> withToken = withToken(visitor(), "/api/probe/ask");
        assertProblem(withToken, 401);
        assertThat(withToken.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    }

    @Test
    void a_call_of_a_browsers_session_needs_the_token_against_forgery() {
        Visitor editor = visitor();
        editor.signIn("editor", PASSWORD);
        assertProblem(editor.post("/api/probe/write", "{}"), 403);
        assertThat(withToken(editor, "/api/probe/write").body()).isEqualTo("written");
        assertThat(withToken(editor, "/api/probe/administer").statusCode()).isEqualTo(403);
    }

    @Test
    void credentials_that_another_site_made_the_browser_send_do_not_replace_the_token() {
        HttpResponse<String> forged = visitor()
                .post(
                        "/api/probe/write",
                        "{}",
                        AUTHORIZATION,
                        Visitor.basic("editor", PASSWORD),
                        "Sec-Fetch-Site",
                        "cross-site");
        assertProblem(forged, 403);
    }

    @Test
    void basic_calls_open_no_session() {
        Visitor program = visitor();
        program.get("/api/probe", AUTHORIZATION, Visitor.basic("editor", PASSWORD));
        assertThat(program.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void a_wrong_password_is_a_problem_and_not_a_page() {
        assertProblem(visitor().get("/api/probe", AUTHORIZATION, Visitor.basic("editor", "wrong-password")), 401);
    }

    @Test
    void a_script_of_a_page_gets_no_challenge_that_opens_a_dialog() {
        HttpResponse<String> answer =
                visitor().get("/api/probe", AUTHORIZATION, Visitor.basic("editor", "wrong"), "Sec-Fetch-Mode", "cors");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void unknown_addresses_and_breakdowns_are_problems_that_tell_no_inside() {
        assertProblem(visitor().get("/api/v1/no-such-thing"), 404);
        HttpResponse<String> broken = visitor().get("/api/probe/broken");
        assertProblem(broken, 500);
        assertThat(broken.body()).doesNotContain("secret", "Exception", "trace");
    }

    private static HttpResponse<String> withToken(Visitor visitor, String path) {
        visitor.get("/api/probe");
        return visitor.post(
                path,
                "{}",
                "X-XSRF-TOKEN",
                visitor.cookie(ApiRefusals.TOKEN_COOKIE).orElseThrow());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }
}

package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "dragoman.public=false")
class PrivateDeskTest extends ServedDesk {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/probe/browse", "/accounts"})
    void pages_lead_to_the_sign_in_page(String path) {
        HttpResponse<String> answer = visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @Test
    void the_sign_in_page_and_health_stay_open() {
        assertThat(visitor().get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(visitor().get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void the_api_asks_for_an_account_even_to_read() {
        assertThat(visitor().get("/api/probe").statusCode()).isEqualTo(401);
        assertThat(visitor()
                        .get("/api/probe", "Authorization", Visitor.basic("viewer", PASSWORD))
                        .body())
                .isEqualTo("read");
    }

    @Test
    void a_viewer_who_has_signed_in_may_browse() {
        Visitor viewer = visitor();
        viewer.signIn("viewer", PASSWORD);
        assertThat(viewer.get("/probe/browse").statusCode()).isEqualTo(200);
        assertThat(viewer.get("/api/probe").body()).isEqualTo("read");
    }
}

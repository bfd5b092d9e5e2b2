package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest extends ServedDesk {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/api/v1/nothing", "/actuator/health"})
    void every_answer_carries_the_policy(String path) {
        HttpHeaders headers = visitor().get(path).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly(SecurityConfiguration.CONTENT_SECURITY_POLICY);
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
    }

    @Test
    void pages_and_answers_of_the_api_are_not_kept_by_caches() {
        assertThat(cacheControl("/sign-in")).contains("no-store");
        assertThat(cacheControl("/api/v1/nothing")).contains("no-store");
    }

    private String cacheControl(String path) {
        return String.join(", ", visitor().get(path).headers().allValues("Cache-Control"));
    }

    @Test
    void the_page_speaks_the_language_of_the_browser() {
        assertThat(page("Accept-Language", "ar-SY,ar;q=0.9"))
                .contains("lang=\"ar\"")
                .contains("dir=\"rtl\"");
        assertThat(page("Accept-Language", "ru")).contains("lang=\"ru\"").contains("dir=\"ltr\"");
        assertThat(page("Accept-Language", "fr-FR,fr")).contains("lang=\"en\"").contains("dir=\"ltr\"");
    }

    @Test
    void a_language_chosen_before_goes_before_that_of_the_browser() {
        assertThat(page("Accept-Language", "ru", "Cookie", "dragoman-language=ar"))
                .contains("lang=\"ar\"")
                .contains("dir=\"rtl\"");
    }

    @Test
    void health_is_open_and_says_nothing_but_the_state() {
        HttpResponse<String> health = visitor().get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/actuator/heapdump"})
    void the_rest_of_the_actuator_is_closed_even_to_administrators(String path) {
        Visitor administrator = visitor();
        administrator.signIn("admin", PASSWORD);
        assertThat(administrator.get(path).statusCode()).isIn(403, 404);
    }

    private String page(String... headers) {
        return visitor().get("/sign-in", headers).body();
    }
}

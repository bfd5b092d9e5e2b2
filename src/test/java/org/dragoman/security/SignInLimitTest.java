package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInLimitTest extends ServedDesk {

    private final MovingClock clock = new MovingClock();
    private final SignInLimit limit = new SignInLimit(clock);

    @Test
    void a_login_waits_after_ten_failures_and_is_free_a_quarter_of_an_hour_later() {
        for (int failure = 0; failure < SignInLimit.MOST_PER_LOGIN; failure++) {
            assertThat(limit.waitFor("editor", "a" + failure)).isEmpty();
            limit.failed("editor", "a" + failure);
        }
        assertThat(limit.waitFor("editor", "elsewhere")).contains(SignInLimit.WINDOW);
        assertThat(limit.waitFor("viewer", "elsewhere")).isEmpty();
        clock.forward(Duration.ofMinutes(10));
        assertThat(limit.waitFor("editor", "elsewhere")).contains(Duration.ofMinutes(5));
        clock.forward(Duration.ofMinutes(5));
        assertThat(limit.waitFor("editor", "elsewhere")).isEmpty();
    }

    @Test
    void an_address_that_tries_many_logins_waits_too() {
        for (int failure = 0; failure < SignInLimit.MOST_PER_ADDRESS; failure++) {
            limit.failed("login" + failure, "192.0.2.1");
        }
        assertThat(limit.waitFor("anyone", "192.0.2.1")).isPresent();
        assertThat(limit.waitFor("anyone", "192.0.2.2")).isEmpty();
    }

    @Test
    void signing_in_forgets_the_failures_of_the_login_but_not_of_the_address() {
        for (int failure = 0; failure < SignInLimit.MOST_PER_ADDRESS; failure++) {
            limit.failed("editor", "192.0.2.1");
        }
        limit.forgive("editor");
        assertThat(limit.waitFor("editor", "192.0.2.2")).isEmpty();
        assertThat(limit.waitFor("editor", "192.0.2.1")).isPresent();
    }

    @Test
    void the_api_answers_429_with_the_time_to_wait_and_the_page_says_it() {
        add("guessed", Role.EDITOR);
        for (int failure = 0; failure < SignInLimit.MOST_PER_LOGIN; failure++) {
            visitor().get("/api/probe", "Authorization", Visitor.basic("guessed", "guess-" + failure));
        }
        HttpResponse<String> refused = visitor().get("/api/probe", "Authorization", Visitor.basic("guessed", PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(429);
        long seconds = refused.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(seconds).isBetween(1L, SignInLimit.WINDOW.toSeconds());
        assertThat(visitor()
                        .signIn("guessed", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/sign-in?wait=");
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

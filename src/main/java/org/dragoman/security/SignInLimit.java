package org.dragoman.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins in memory: after {@value #MOST_PER_LOGIN} failures of a login, or {@value #MOST_PER_ADDRESS} of an
 * address, within a quarter of an hour, further attempts are refused until the oldest failure is a quarter of an hour old.
 */
@Component
class SignInLimit {

    static final int MOST_PER_LOGIN = 10;
    static final int MOST_PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_KEYS = 20_000;
    private static final String LOGIN = "login ";
    private static final String ADDRESS = "address ";

    /** The failures of each login and address, oldest first; keys in the order of their first failure. */
    private final SequencedMap<String, Deque<Instant>> failures = new LinkedHashMap<>();

    private final Clock clock;

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** How long this login from this address has to wait, if at all. */
    synchronized Optional<Duration> waitFor(String login, String address) {
        return Stream.of(waitFor(LOGIN + login, MOST_PER_LOGIN), waitFor(ADDRESS + address, MOST_PER_ADDRESS))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    /** How long this login has to wait, whatever its address. */
    synchronized Optional<Duration> waitFor(String login) {
        return waitFor(LOGIN + login, MOST_PER_LOGIN);
    }

    synchronized void failed(String login, String address) {
        record(LOGIN + login);
        record(ADDRESS + address);
    }

    synchronized void failed(String login) {
        record(LOGIN + login);
    }

    /** Forgets the failures of a login, after it has signed in or got a new password. */
    synchronized void forgive(String login) {
        failures.remove(LOGIN + login);
    }

    private Optional<Duration> waitFor(String key, int most) {
        Deque<Instant> recent = failures.get(key);
        if (recent == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        dropOld(recent, now);
        if (recent.size() < most) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, recent.getFirst().plus(WINDOW)));
    }

    private void record(String key) {
        Instant now = clock.instant();
        if (failures.size() >= MOST_KEYS) {
            failures.values().removeIf(recent -> dropOld(recent, now));
        }
        if (failures.size() >= MOST_KEYS) {
            failures.pollFirstEntry();
        }
        failures.computeIfAbsent(key, first -> new ArrayDeque<>()).addLast(now);
    }

    private static boolean dropOld(Deque<Instant> recent, Instant now) {
        while (!recent.isEmpty() && !recent.getFirst().plus(WINDOW).isAfter(now)) {
            recent.removeFirst();
        }
        return recent.isEmpty();
    }
}

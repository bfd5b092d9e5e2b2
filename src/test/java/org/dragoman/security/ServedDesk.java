package org.dragoman.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A desk on a free port with an H2 file of its own and one account of each role. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ProbeApi.class)
abstract class ServedDesk {

    static final String PASSWORD = "a-password-for-tests";

    @LocalServerPort
    int port;

    @Autowired
    private @Nullable AccountRepository accounts;

    @Autowired
    private @Nullable PasswordEncoder encoder;

    @Autowired
    private @Nullable Clock clock;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("dragoman.data", ServedDesk::temporaryFolder);
        properties.add("dragoman.admin.password", () -> PASSWORD);
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("dragoman-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void addAccounts() {
        add("viewer", Role.VIEWER);
        add("editor", Role.EDITOR);
    }

    AccountRepository accounts() {
        return Objects.requireNonNull(accounts);
    }

    PasswordEncoder encoder() {
        return Objects.requireNonNull(encoder);
    }

    /** A visitor who has no cookies yet. */
    Visitor visitor() {
        return new Visitor(port);
    }

    void add(String login, Role role) {
        if (accounts().find(login).isEmpty()) {
            String hash = Objects.requireNonNull(encoder().encode(PASSWORD));
            accounts()
                    .insert(
                            login,
                            login,
                            hash,
                            role,
                            Objects.requireNonNull(clock).instant());
        }
    }
}

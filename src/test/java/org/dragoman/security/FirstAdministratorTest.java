package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdministratorTest {

    private static final Pattern PRINTED = Pattern.compile("password\\s+([a-z2-9]{4}(?:-[a-z2-9]{4}){3})\\s");

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Path folder;
    private final AccountTable table;

    FirstAdministratorTest(@TempDir Path folder) throws SQLException {
        this.folder = folder;
        this.table = new AccountTable(folder);
    }

    @BeforeEach
    void theDeskHasNoAccounts() {
        assertThat(table.accounts().none()).isTrue();
    }

    @AfterEach
    void close() throws SQLException {
        table.close();
    }

    @Test
    void a_random_password_is_printed_once_and_kept_nowhere_in_clear() throws IOException, SQLException {
        start("");
        String password = printedPassword();
        assertThat(table.accounts().find("admin").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        String hash = table.accounts().passwordHash("admin").orElseThrow();
        assertThat(hash).startsWith("{bcrypt}");
        assertThat(encoder.matches(password, hash)).isTrue();

        start("");
        assertThat(PRINTED.matcher(printed()).results()).hasSize(1);
        assertThat(table.accounts().all()).hasSize(1);
        table.close();
        assertThat(Files.readString(folder.resolve("dragoman.mv.db"), StandardCharsets.ISO_8859_1))
                .contains(hash)
                .doesNotContain(password);
    }

    @Test
    void a_chosen_password_is_used_and_not_printed() {
        start("chosen by the owner");
        assertThat(encoder.matches(
                        "chosen by the owner",
                        table.accounts().passwordHash("admin").orElseThrow()))
                .isTrue();
        assertThat(printed()).contains("admin").doesNotContain("chosen by the owner");
    }

    @Test
    void a_chosen_password_that_is_too_short_stops_the_start_with_the_reason() {
        assertThatThrownBy(() -> start("short"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DRAGOMAN_ADMIN_PASSWORD")
                .hasMessageContaining("8 characters");
        assertThat(table.accounts().none()).isTrue();
    }

    @Test
    void a_later_choice_does_not_change_the_password() {
        start("chosen by the owner");
        start("another choice");
        assertThat(encoder.matches(
                        "chosen by the owner",
                        table.accounts().passwordHash("admin").orElseThrow()))
                .isTrue();
    }

    private void start(String chosen) {
        PrintStream stream = new PrintStream(console, true, StandardCharsets.UTF_8);
        new FirstAdministrator(table.accounts(), encoder, Clock.systemUTC(), chosen, stream)
                .run(new DefaultApplicationArguments());
    }

    private String printed() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private String printedPassword() {
        Matcher password = PRINTED.matcher(printed());
        assertThat(password.find()).isTrue();
        return password.group(1);
    }
}

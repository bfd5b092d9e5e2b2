package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that verifies the audit of a stopped desk. */
class AuditCommandTest {

    @TempDir
    private Path data = Path.of("");

    private String output = "";

    private int run() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = AuditCommand.run(
                new PrintStream(bytes, true, StandardCharsets.UTF_8), AuditCommand.OPTION, "--dragoman.data=" + data);
        output = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void it_says_that_the_chain_holds_or_names_the_first_broken_link() throws Exception {
        assertThat(run()).isZero();
        assertThat(output).startsWith("The audit holds: 0 entries");

        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data + "/dragoman");
                Statement sql = database.createStatement()) {
            sql.execute("insert into audit_entry values (1, now(), 'x', 'forged', 'event 1', '', '" + "0".repeat(64)
                    + "', '" + "a".repeat(64) + "')");
        }

        assertThat(run()).isEqualTo(1);
        assertThat(output).startsWith("The audit is broken at entry 1: its content was changed.");
    }

    @Test
    void only_its_option_asks_for_it() {
        assertThat(AuditCommand.asked("--server.port=8080", AuditCommand.OPTION))
                .isTrue();
        assertThat(AuditCommand.asked("--server.port=8080")).isFalse();
    }
}

package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.dragoman.persistence.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one PostgreSQL, each with an index of its own: what one saves, the other's windows show. */
class TwoServersIT {

    @TempDir
    private Path folder;

    @Test
    void each_follows_what_the_other_does() {
        String database = OnPostgres.Server.urlOfNewDatabase();
        try (Server first = new Server(database, folder.resolve("first"));
                Server second = new Server(database, folder.resolve("second"))) {
            String northern = first.answer(ServingProcess.SAVE + "Northern talks");
            awaitWindow(second, "northern", "[Northern talks]");

            second.answer(ServingProcess.SAVE + "Southern talks");
            assertThat(second.answer(ServingProcess.WINDOW + "southern")).isEqualTo("[Southern talks]");
            awaitWindow(first, "southern", "[Southern talks]");

            second.answer(ServingProcess.RETRACT + northern);
            awaitWindow(first, "talks", "[Southern talks]");

            assertThat(first.answer(ServingProcess.CONTENT))
                    .isEqualTo(second.answer(ServingProcess.CONTENT))
                    .contains("Southern")
                    .doesNotContain("Northern");
        }
    }

    private static void awaitWindow(Server server, String words, String titles) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(server.answer(ServingProcess.WINDOW + words)).isEqualTo(titles));
    }

    private static final class Server implements AutoCloseable {

        private final Process process;
        private final BufferedReader lines;
        private final PrintWriter orders;

        Server(String database, Path data) {
            try {
                process = new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServingProcess.class.getName(),
                                database,
                                data.toString())
                        .redirectErrorStream(true)
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            lines = process.inputReader(StandardCharsets.UTF_8);
            orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            assertThat(next()).isEqualTo("ready");
        }

        String answer(String order) {
            orders.println(order);
            return next();
        }

        private String next() {
            StringBuilder other = new StringBuilder();
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(ServingProcess.ANSWER)) {
                        return line.substring(ServingProcess.ANSWER.length());
                    }
                    other.append(line).append('\n');
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            throw new AssertionError("The server has ended: " + other);
        }

        @Override
        public void close() {
            orders.close();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
    }
}

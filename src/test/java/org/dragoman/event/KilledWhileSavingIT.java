package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.persistence.RegisterContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that is killed while it saves: what it confirmed is in the register, with its revision. */
class KilledWhileSavingIT {

    private static final int ROUNDS = 3;
    private static final int SAVES_OF_A_ROUND = 100;

    @TempDir
    private Path data;

    @Test
    void no_confirmed_save_is_lost() throws IOException, InterruptedException {
        Map<EventId, String> confirmed = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            confirmed.putAll(saveUntilKilled());
            assertThat(confirmed).hasSizeGreaterThanOrEqualTo(round * SAVES_OF_A_ROUND);
            assertKept(confirmed);
        }
    }

    /**
     * What a process confirmed before SIGKILL, which strikes while its threads go on saving. The signal goes through the
     * handle because {@link Process#destroyForcibly} closes the output of which some is still to be read.
     */
    private Map<EventId, String> saveUntilKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        Map<EventId, String> confirmed = new LinkedHashMap<>();
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SavingProcess.CONFIRMED)) {
                    String[] parts =
                            line.substring(SavingProcess.CONFIRMED.length()).split(" ", 2);
                    confirmed.put(new EventId(Long.parseLong(parts[0])), parts[1]);
                } else {
                    printed.append(line).append('\n');
                }
                if (confirmed.size() == SAVES_OF_A_ROUND) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed.toString()).isEqualTo(128 + 9);
        return confirmed;
    }

    private void assertKept(Map<EventId, String> confirmed) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(RegisterContext.class)
                .web(WebApplicationType.NONE)
                .run("--dragoman.data=" + data)) {
            EventService events = context.getBean(EventService.class);
            confirmed.forEach((id, title) -> {
                Event kept = events.find(id).orElseThrow(() -> new AssertionError("Lost: " + title));
                assertThat(kept.data().title().in(Language.EN)).contains(title);
                assertThat(events.history(id)).hasSize(1);
            });
        }
    }
}

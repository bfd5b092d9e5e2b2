package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A process that is killed while it builds, follows and commits: after each start its index and the database agree. So that
 * fifty starts take little time, each begins with the classes that one before has loaded and linked (an AOT cache, which
 * wants all classes in archives).
 */
class KilledWhileIndexingIT {

    private static final int ROUNDS = 50;
    private static final int MOST_SAVES = 40;
    private static final int LONGEST_INDEXING = 150;

    /** One round of so many is killed before it has caught up, one begins without an index. */
    private static final int EARLY = 5;

    private static final int ANEW = 6;

    @TempDir
    private Path folder;

    private final Random random = new Random(3);
    private String classPath = "";

    @Test
    void index_and_database_agree_after_every_kill() throws IOException, InterruptedException {
        prepareStarts();
        List<Integer> documents = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            if (round % ANEW == 0) {
                FileSystemUtils.deleteRecursively(data().resolve("timeline-index"));
            }
            boolean early = round % EARLY == 0 && round < ROUNDS;
            killed(round, early ? 0 : 1 + random.nextInt(MOST_SAVES)).forEach(documents::add);
        }
        assertThat(documents)
                .hasSizeGreaterThanOrEqualTo(ROUNDS - ROUNDS / EARLY)
                .isSorted();
        assertThat(documents.getLast()).isGreaterThan(ROUNDS);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void prepareStarts() throws IOException, InterruptedException {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> archives = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.isEmpty()) {
                continue;
            }
            String archive = entry;
            if (Files.isDirectory(Path.of(entry))) {
                archive = folder.resolve(archives.size() + ".jar").toString();
                assertThat(jar.run(System.out, System.err, "--create", "--file", archive, "-C", entry, "."))
                        .isZero();
            }
            archives.add(archive);
        }
        classPath = String.join(File.pathSeparator, archives);
        Process once = process("-XX:AOTCacheOutput=" + folder.resolve("aot"), List.of(data().toString()))
                .redirectOutput(folder.resolve("once").toFile())
                .start();
        assertThat(once.waitFor()).as(Files.readString(folder.resolve("once"))).isZero();
    }

    private ProcessBuilder process(String option, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                option,
                "-cp",
                classPath,
                IndexingProcess.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /**
     * Lets a process work until SIGKILL strikes.
     *
     * @param saves after how many saves; 0 for some time into indexing what the one before has left
     * @return the number of documents on which index and database agreed, if it came so far
     */
    private List<Integer> killed(int round, int saves) throws IOException, InterruptedException {
        Process process = process(
                        "-XX:AOTCache=" + folder.resolve("aot"),
                        List.of(
                                data().toString(),
                                folder.resolve("compared-" + round).toString()))
                .start();
        List<Integer> agreed = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        int saved = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(IndexingProcess.AGREES)) {
                    agreed.add(Integer.valueOf(line.substring(IndexingProcess.AGREES.length() + 1)));
                } else if (line.equals(IndexingProcess.SAVED)) {
                    saved++;
                } else {
                    printed.add(line);
                }
                if (line.equals(IndexingProcess.INDEXING) && saves == 0) {
                    process.waitFor(random.nextInt(LONGEST_INDEXING), TimeUnit.MILLISECONDS);
                    process.toHandle().destroyForcibly();
                } else if (line.equals(IndexingProcess.SAVED) && saved >= saves) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", printed)).isEqualTo(128 + 9);
        assertThat(agreed).as("round %d: %s", round, printed).hasSize(saves == 0 ? agreed.size() : 1);
        return agreed;
    }
}

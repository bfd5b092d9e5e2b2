package org.dragoman.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.dragoman.actor.ActorService;
import org.dragoman.event.EventService;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures the engine and writes the table. Arguments: work folder, file to write, events of the database register, then the
 * sizes of the indexes.
 */
public final class Benchmarks {

    private final Path work;
    private final StringBuilder report = new StringBuilder();

    private Benchmarks(Path work) {
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
        Benchmarks benchmarks = new Benchmarks(Path.of(arguments[0]));
        String[] sizes = List.of(arguments).subList(3, arguments.length).toArray(String[]::new);
        benchmarks.head();
        benchmarks.indexes(sizes);
        benchmarks.windows(sizes);
        benchmarks.following(Integer.parseInt(arguments[2]));
        Files.writeString(Path.of(arguments[1]), benchmarks.report);
        System.out.println(benchmarks.report);
    }

    private void say(String text, Object... values) {
        report.append(String.format(Locale.ROOT, text, values)).append('\n');
    }

    private void head() {
        Runtime machine = Runtime.getRuntime();
        say("# Performance");
        say("");
        say("Written by `benchmark/run`; see `benchmark/README.md` for what is measured. Java %s, %d cores, %d MB heap at most.",
                Runtime.version().feature(), machine.availableProcessors(), machine.maxMemory() >> 20);
        say("");
    }

    private void indexes(String[] sizes) throws IOException {
        say("## Index");
        say("");
        say("| events | built in, s | events/s | bytes/event | heap of the open index, MB |");
        say("|---:|---:|---:|---:|---:|");
        for (String size : sizes) {
            int events = Integer.parseInt(size);
            try (BuiltIndex index = new BuiltIndex(work, events)) {
                index.read(now -> index.engine().extent(now));
                say("| %,d | %.1f | %,.0f | %.0f | %d |", events, index.seconds(),
                        index.seconds() == 0 ? 0.0 : events / index.seconds(), (double) index.bytes() / events, heap());
            }
        }
        say("");
    }

    private static long heap() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) >> 20;
    }

    private void windows(String[] sizes) throws RunnerException {
        say("## Window, inside the server, ms");
        say("");
        say("| events | filter | zoom | median | 99th percentile |");
        say("|---:|---|---|---:|---:|");
        var results = new ArrayList<>(new Runner(new OptionsBuilder()
                        .include(WindowBenchmark.class.getName())
                        .param("events", sizes)
                        .jvmArgsAppend("-Dbenchmark.work=" + work, "-Xmx1g", "--enable-native-access=ALL-UNNAMED")
                        .build())
                .run());
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            say("| %s | %s | %s | %.1f | %.1f |",
                    result.getParams().getParam("events"),
                    result.getParams().getParam("filter"),
                    result.getParams().getParam("zoom"),
                    times.getPercentile(50),
                    times.getPercentile(99));
        }
        say("");
    }

    private void following(int events) throws IOException, SQLException {
        Path data = work.resolve("desk-" + events);
        if (!Files.exists(data)) {
            FillDesk.fill(data, events);
        }
        say("## Following an H2 register of %,d events", events);
        say("");
        say("| | s | a second |");
        say("|---|---:|---:|");
        try (OpenRegister desk = new OpenRegister(data)) {
            Path index = Files.createTempDirectory(work, "follower-");
            double rebuild = follow(desk, index);
            say("| building from the database | %.1f | %,.0f |", rebuild, events / rebuild);
            try (IndexFolder folder = IndexFolder.open(index.resolve("timeline-index"))) {
                String made = desk.service(EventService.class).changedSince(0, 1).getFirst().madeAt().toString();
                folder.commit(folder.progress().at(1, made));
            }
            double catchUp = follow(desk, index);
            say("| catching up with all revisions | %.1f | %,.0f |", catchUp, events / catchUp);
        }
        say("");
    }

    /** Seconds until a follower that is started on the folder has come to the last revision. */
    private static double follow(OpenRegister desk, Path data) {
        EventService events = desk.service(EventService.class);
        IndexFollower follower = new IndexFollower(data, events, new ReaderNames(desk.service(ActorService.class)));
        long last = events.lastRevision();
        long began = System.nanoTime();
        follower.start();
        while (!follower.read(now -> now.progress().whole() && now.progress().revision() == last)) {
            LockSupport.parkNanos(20_000_000);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        follower.stop();
        return seconds;
    }
}

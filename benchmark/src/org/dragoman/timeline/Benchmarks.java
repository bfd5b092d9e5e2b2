package org.dragoman.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.dragoman.actor.ActorService;
import org.dragoman.event.EventService;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures the engine and writes its part of the page. Arguments: work folder, file to write, {@code quick}, {@code whole} or
 * {@code large}, events of the database register (0 for none), then the sizes of the indexes.
 */
public final class Benchmarks {

    /** So long that every country and word has been asked for before. */
    private static final TimeValue LARGE_WARMUP = TimeValue.seconds(15);

    private final Path work;
    private final boolean quick;
    private final boolean large;
    private final StringBuilder report = new StringBuilder();

    private Benchmarks(Path work, String mode) {
        this.work = work;
        large = mode.equals("large");
        quick = large || mode.equals("quick");
    }

    public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
        Benchmarks benchmarks = new Benchmarks(Path.of(arguments[0]), arguments[2]);
        String[] sizes = List.of(arguments).subList(4, arguments.length).toArray(String[]::new);
        benchmarks.head();
        benchmarks.indexes(sizes);
        benchmarks.windows(sizes);
        int register = Integer.parseInt(arguments[3]);
        if (register > 0) {
            benchmarks.following(register);
        }
        benchmarks.write(Path.of(arguments[1]));
        System.out.println(benchmarks.report);
    }

    /** Puts the report between its marks; what stands around it stays. */
    private void write(Path file) throws IOException {
        String part = large ? "engine-large" : "engine";
        String opening = "<!-- " + part + " -->";
        String closing = "<!-- /" + part + " -->";
        String page = Files.exists(file) ? Files.readString(file) : "# Performance\n";
        int begin = page.indexOf(opening);
        int end = page.indexOf(closing);
        String before = begin < 0 ? page.stripTrailing() + "\n\n" : page.substring(0, begin);
        String after = end < 0 ? "\n" : page.substring(end + closing.length());
        Files.writeString(file, before + opening + "\n\n" + report.toString().strip() + "\n\n" + closing + after);
    }

    private void say(String text, Object... values) {
        report.append(String.format(Locale.ROOT, text, values)).append('\n');
    }

    private void head() {
        Runtime machine = Runtime.getRuntime();
        say(large ? "## Engine, ten million events" : "## Engine");
        say("");
        say("Java %s, %d cores, %d MB of heap at most%s. Again: `benchmark/run%s`; `benchmark/README.md` tells what is measured.",
                Runtime.version().feature(), machine.availableProcessors(), machine.maxMemory() >> 20,
                quick ? "; a short run" : "", large ? " --ten-million" : quick ? " --quick" : "");
        say("");
    }

    private void indexes(String[] sizes) throws IOException {
        say("### Index");
        say("");
        say("| events | built in, s | events/s | bytes/event | heap of the open index, MB |");
        say("|---:|---:|---:|---:|---:|");
        for (String size : sizes) {
            int events = Integer.parseInt(size);
            try (BuiltIndex index = new BuiltIndex(work, events)) {
                index.read(now -> index.engine().extent(now));
                String built = index.seconds() == 0
                        ? "kept from before |"
                        : String.format(Locale.ROOT, "%.1f | %,.0f", index.seconds(), events / index.seconds());
                say("| %,d | %s | %.0f | %d |", events, built, (double) index.bytes() / events, heap());
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
        say("### Window, inside the server, ms");
        say("");
        say("| events | filter | zoom | median | 99th percentile |%s", large ? "" : " first after a change, median |");
        say("|---:|---|---|---:|---:|%s", large ? "" : "---:|");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(WindowBenchmark.class.getName() + (large ? "\\.window$" : ""))
                .param("events", sizes)
                .jvmArgsAppend("-Dbenchmark.work=" + work, "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m", "--enable-native-access=ALL-UNNAMED");
        if (quick) {
            options.warmupIterations(1).measurementIterations(1);
        }
        if (large) {
            options.warmupTime(LARGE_WARMUP);
        }
        Map<String, Statistics> times = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            times.put(row(result) + result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics());
        }
        for (String events : sizes) {
            for (String filter : List.of("none", "country", "dyad", "words")) {
                for (String zoom : List.of("day", "month", "century")) {
                    String row = String.join(" ", events, filter, zoom) + " ";
                    Statistics window = times.get(row + "window");
                    String afterChange = large ? "" : String.format(Locale.ROOT, " %.1f |",
                            times.get(row + "windowAfterChange").getPercentile(50));
                    say("| %,d | %s | %s | %.1f | %.1f |%s", Integer.parseInt(events), filter, zoom,
                            window.getPercentile(50), window.getPercentile(99), afterChange);
                }
            }
        }
        say("");
    }

    private static String row(RunResult result) {
        BenchmarkParams asked = result.getParams();
        return String.join(" ", asked.getParam("events"), asked.getParam("filter"), asked.getParam("zoom")) + " ";
    }

    private void following(int events) throws IOException, SQLException {
        Path data = Files.createTempDirectory(work, "followed-");
        FillDesk.fill(data, events);
        say("### Following an H2 register of %,d events", events);
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

package org.dragoman.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.dragoman.kernel.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Windows of random places, each asked as the HTTP call asks it: items with their texts, lanes, bins, facets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class WindowBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final List<String> WORDS =
            List.of("visit", "agreement", "президент", "переговоры", "زيارة", "مباحثات", "talks", "визит");

    @Param({"10000", "1000000"})
    public int events;

    @Param({"none", "country", "dyad", "words"})
    public String filter = "none";

    @Param({"day", "month", "century"})
    public String zoom = "month";

    private BuiltIndex index;
    private final SplittableRandom random = new SplittableRandom(7);

    @Setup
    public void open() {
        index = new BuiltIndex(Path.of(System.getProperty("benchmark.work")), events);
    }

    @TearDown
    public void close() throws IOException {
        index.close();
    }

    @Benchmark
    public TimelineWindow window() {
        WindowRequest request = WindowRequest.read(new TimelineParameters(parameters()), Language.EN);
        return index.read(now -> index.engine().window(now, request, TODAY));
    }

    /** An event changes before each window; this is not timed. */
    @State(Scope.Benchmark)
    public static class Change {

        @Setup(Level.Invocation)
        public void change(WindowBenchmark benchmark) {
            benchmark.index.change(1 + benchmark.random.nextInt(benchmark.events));
        }
    }

    /** The first window after a change of the register. */
    @Benchmark
    public TimelineWindow windowAfterChange(Change change) {
        return window();
    }

    private Map<String, List<String>> parameters() {
        int days = switch (zoom) {
            case "day" -> 1;
            case "month" -> 31;
            default -> 36_525;
        };
        LocalDate from = GeneratedRegister.FIRST.plusDays(
                days > 10_000 ? random.nextInt(2000) - 20_000 : 9000 + random.nextInt(4000));
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("from", List.of(from.toString()));
        parameters.put("to", List.of(from.plusDays(days - 1L).toString()));
        parameters.put("width", List.of("1200"));
        parameters.put("lanes", List.of("country"));
        switch (filter) {
            case "country" -> parameters.put("country", List.of(index.register().country(random.nextInt(20))));
            case "dyad" -> parameters.put("dyad", List.of(index.register().country(random.nextInt(5)) + "-"
                    + index.register().country(5 + random.nextInt(15))));
            case "words" -> parameters.put("q", List.of(WORDS.get(random.nextInt(WORDS.size()))));
            default -> {}
        }
        return parameters;
    }
}

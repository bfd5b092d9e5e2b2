package org.dragoman.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real desk: the packaged jar in a process of its own, with its own data folder, on a free port. */
public final class Desk implements AutoCloseable {

    /** The password of the first administrator, whose login is {@code admin}. */
    public static final String ADMIN_PASSWORD = "a-password-for-tests-only";

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;

    private final Output output;

    private Desk(Process process, URI address, Output output) {
        this.process = process;
        this.address = address;
        this.output = output;
    }

    /** What a desk prints, line by line, and the address among it. */
    private static final class Output {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final CompletableFuture<URI> address = new CompletableFuture<>();
        private final Thread reader;

        Output(Process process) {
            reader = Thread.ofVirtual().start(() -> read(process));
        }

        private void read(Process process) {
            try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                    lines.add(line);
                    Matcher found = ADDRESS.matcher(line);
                    if (found.find()) {
                        address.complete(URI.create(found.group()));
                    }
                }
            } catch (IOException closed) {
                lines.add(closed.toString());
            }
            address.completeExceptionally(new IllegalStateException("The desk stopped"));
        }

        @Override
        public String toString() {
            return String.join("\n", lines);
        }
    }

    /**
     * Starts a desk and waits until it answers.
     *
     * @param data its data folder, kept when the desk stops
     * @param options further Spring options, for example {@code --dragoman.public=false}
     * @throws IllegalStateException if it does not come up; the message holds what it printed
     */
    public static Desk start(Path data, String... options) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                System.getProperty("dragoman.jar", "target/dragoman.jar")));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("DRAGOMAN_DATA", data.toString());
        builder.environment().put("DRAGOMAN_ADMIN_PASSWORD", ADMIN_PASSWORD);
        try {
            Process process = builder.start();
            Output output = new Output(process);
            return new Desk(process, awaitAddress(process, output), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI awaitAddress(Process process, Output output) {
        try {
            return output.address.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The desk did not start:\n" + output, e);
        }
    }

    public URI address() {
        return address;
    }

    /** All lines it has printed so far; all there will be once it is closed. */
    public String printed() {
        return output.toString();
    }

    /** The address of a page of the desk, for example {@code page("events")}. */
    public String page(String path) {
        return address.resolve(path).toString();
    }

    /** SIGKILL: the desk gets no chance to finish anything. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM, and wait until it is gone. */
    @Override
    public void close() {
        process.toHandle().destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The desk does not stop");
            }
            output.reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

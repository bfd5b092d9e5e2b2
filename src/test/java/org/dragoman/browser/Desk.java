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

    private Desk(Process process, URI address) {
        this.process = process;
        this.address = address;
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
            return new Desk(process, awaitAddress(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI awaitAddress(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Queue<String> printed = new ConcurrentLinkedQueue<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    printed.add(line);
                    Matcher found = ADDRESS.matcher(line);
                    if (found.find()) {
                        address.complete(URI.create(found.group()));
                    }
                }
            } catch (IOException closed) {
                printed.add(closed.toString());
            }
            address.completeExceptionally(new IllegalStateException("The desk stopped"));
        });
        try {
            return address.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The desk did not start:\n" + String.join("\n", printed), e);
        }
    }

    public URI address() {
        return address;
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
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The desk does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

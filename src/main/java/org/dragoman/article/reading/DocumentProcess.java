package org.dragoman.article.reading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pages and documents in a Java process of their own, one process a document and two at a time: with little memory, without
 * the environment of the desk, and killed when it takes too long. What a file does to its process ends with it.
 */
final class DocumentProcess {

    private static final int MEMORY_MEGABYTES = 256;
    private static final int OUT_OF_MEMORY = 3;
    private static final int MOST_ANSWER = 6 * ParagraphHandler.MOST_CHARACTERS;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final long PATIENCE_MILLIS = 100;
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final Semaphore running = new Semaphore(2);
    private final Duration timeLimit;

    DocumentProcess() {
        this(TIME_LIMIT);
    }

    DocumentProcess(Duration timeLimit) {
        this.timeLimit = timeLimit;
    }

    /**
     * What a document is, and how it came.
     *
     * @param charset the one that its sender names
     * @param address where it was found
     */
    record Origin(
            FileKind kind,
            @Nullable Charset charset,
            @Nullable String address) {}

    ReadText read(Origin origin, byte[] file, BooleanSupplier cancelled) throws UnreadableException {
        try {
            while (!running.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                stopIf(cancelled.getAsBoolean());
            }
            try {
                return text(answer(origin, file, cancelled));
            } finally {
                running.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(ReadingProblem.CANCELLED);
        }
    }

    private static void stopIf(boolean cancelled) throws UnreadableException {
        if (cancelled) {
            throw new UnreadableException(ReadingProblem.CANCELLED);
        }
    }

    private static ReadText text(DocumentAnswer answer) throws UnreadableException {
        ReadingProblem problem = answer.problem();
        if (problem != null) {
            throw new UnreadableException(problem);
        }
        Paragraphs paragraphs = Paragraphs.ofLines(answer.text());
        String title = answer.title().isEmpty() ? paragraphs.takeFirst() : answer.title();
        paragraphs.dropFirst(title);
        String day = answer.publishedOn();
        return ArticleFileReader.checked(new ReadText(
                title,
                paragraphs.text(),
                day == null ? null : LocalDate.parse(day),
                answer.address(),
                answer.publisher()));
    }

    private DocumentAnswer answer(Origin origin, byte[] file, BooleanSupplier cancelled)
            throws UnreadableException, InterruptedException {
        Process process = start(origin);
        try {
            Thread.ofVirtual().start(() -> send(file, process.getOutputStream()));
            CompletableFuture<byte[]> output =
                    CompletableFuture.supplyAsync(() -> receive(process.getInputStream()), THREADS);
            byte[] json = await(output, cancelled);
            if (process.waitFor() == OUT_OF_MEMORY) {
                throw new UnreadableException(ReadingProblem.SWOLLEN);
            }
            return JsonMapper.shared().readValue(json, DocumentAnswer.class);
        } catch (JacksonException | ExecutionException broken) {
            throw new UnreadableException(ReadingProblem.DAMAGED);
        } finally {
            process.destroyForcibly();
        }
    }

    private byte[] await(CompletableFuture<byte[]> output, BooleanSupplier cancelled)
            throws UnreadableException, InterruptedException, ExecutionException {
        Instant latest = Instant.now().plus(timeLimit);
        while (Instant.now().isBefore(latest)) {
            try {
                return output.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                stopIf(cancelled.getAsBoolean());
            }
        }
        throw new UnreadableException(ReadingProblem.TOO_SLOW, timeLimit.toSeconds());
    }

    private static Process start(Origin origin) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        command.addAll(main(System.getProperty("java.class.path")));
        command.add(origin.kind().name());
        command.add(origin.charset() == null ? "" : origin.charset().name());
        command.add(Objects.requireNonNullElse(origin.address(), ""));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException("No process can be started to read documents", failure);
        }
    }

    /** How Java finds the main class: the desk's jar packs its classes, everything else has them on the class path. */
    private static List<String> main(String classPath) {
        String main = DocumentMain.class.getName();
        if (packed(classPath)) {
            return List.of(
                    "-cp",
                    classPath,
                    "-Dloader.main=" + main,
                    "org.springframework.boot.loader.launch.PropertiesLauncher");
        }
        return List.of("-cp", classPath, main);
    }

    private static boolean packed(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void send(byte[] file, OutputStream input) {
        try (input) {
            input.write(file);
        } catch (IOException _) {
            // A process that ends before it has read all says why by its answer or its exit code.
        }
    }

    private static byte[] receive(InputStream output) {
        try (output) {
            return output.readNBytes(MOST_ANSWER);
        } catch (IOException killed) {
            return new byte[0];
        }
    }
}

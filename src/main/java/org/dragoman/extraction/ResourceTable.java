package org.dragoman.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.kernel.Language;

/** Tab-separated tables in the resource folder {@code extraction}; lines that begin with {@code #} are remarks. */
final class ResourceTable {

    private ResourceTable() {}

    /** The rows of {@code extraction/<language>/<name>.tsv}. */
    static List<List<String>> read(Language language, String name) {
        return read(language.code() + "/" + name);
    }

    /** The rows of {@code extraction/<name>.tsv}. */
    static List<List<String>> read(String name) {
        String resource = "extraction/" + name + ".tsv";
        InputStream stream =
                Objects.requireNonNull(ResourceTable.class.getClassLoader().getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split("\t", -1)).map(String::strip).toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", unreadable);
        }
    }
}

package org.dragoman.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Tables of names: tab-separated, the first line names the columns, several names in one field are split by {@code ;}. */
final class NameTable {

    private NameTable() {}

    /** A line of a table. */
    record Row(Map<String, String> fields) {

        String value(String column) {
            return fields.getOrDefault(column, "");
        }

        @Nullable
        String optional(String column) {
            String value = value(column);
            return value.isEmpty() ? null : value;
        }

        @Nullable
        Integer number(String column) {
            String value = value(column);
            return value.isEmpty() ? null : Integer.valueOf(value);
        }

        List<String> list(String column) {
            return Stream.of(value(column).split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        /** Per language the name of its column, then those of its column of aliases. */
        Map<Language, List<String>> names() {
            Map<Language, List<String>> names = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                List<String> known = Stream.concat(
                                list(language.code()).stream(), list(language.code() + "_aliases").stream())
                        .distinct()
                        .toList();
                if (!known.isEmpty()) {
                    names.put(language, known);
                }
            }
            return names;
        }
    }

    /** The lines of a table on the class path; none where there is no such table. */
    static List<Row> read(String resource) {
        InputStream stream = NameTable.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            return List.of();
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isBlank()).toList();
            String[] columns = lines.getFirst().split("\t", -1);
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int at = 0; at < Math.min(columns.length, fields.length); at++) {
                    row.put(columns[at], fields[at].strip());
                }
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", unreadable);
        }
    }
}

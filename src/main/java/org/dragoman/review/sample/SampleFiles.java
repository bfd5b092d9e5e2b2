package org.dragoman.review.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.kernel.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the resource folder {@code sample}. */
final class SampleFiles {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private SampleFiles() {}

    /** The articles in the order in which they were published. */
    static List<SampleArticle> articles() {
        try {
            return Stream.of(RESOURCES.getResources("classpath:sample/articles/*.md"))
                    .map(file -> SampleArticle.parse(Objects.requireNonNull(file.getFilename()), read(file)))
                    .sorted(Comparator.comparing(SampleArticle::publishedOn).thenComparing(SampleArticle::file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample articles cannot be listed", e);
        }
    }

    /** What an editor finds in each article, by its file; an article without an entry is left for review. */
    static Map<String, List<SampleDecision>> decisions() {
        return table("decisions").stream()
                .map(SampleDecision::of)
                .collect(Collectors.groupingBy(SampleDecision::article));
    }

    /** The sources by their keys. */
    static Map<String, SourceData> sources() {
        Map<String, SourceData> sources = new LinkedHashMap<>();
        for (Map<String, String> row : table("sources")) {
            sources.put(
                    row.getOrDefault("key", ""),
                    new SourceData(
                            row.getOrDefault("name", ""),
                            SourceKind.of(row.getOrDefault("kind", "")),
                            row.getOrDefault("country", ""),
                            Language.of(row.getOrDefault("language", "")).orElseThrow(),
                            true));
        }
        return sources;
    }

    /** The lines of a tab-separated table by the names of its columns, which stand in the first line. */
    private static List<Map<String, String>> table(String name) {
        List<String> lines = read(RESOURCES.getResource("classpath:sample/" + name + ".tsv"))
                .lines()
                .toList();
        String[] columns = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < columns.length; at++) {
                row.put(columns[at], fields[at]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}

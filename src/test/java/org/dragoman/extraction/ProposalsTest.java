package org.dragoman.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of every type of event and status, in each language, with the mentions they propose. */
class ProposalsTest {

    static Stream<Arguments> sentences() {
        return Stream.of(Language.values()).flatMap(ProposalsTest::sentences);
    }

    private static Stream<Arguments> sentences(Language language) {
        String resource = "/proposals/" + language.code() + ".tsv";
        try (InputStream rows = Objects.requireNonNull(ProposalsTest.class.getResourceAsStream(resource))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t", -1))
                    .map(row -> Arguments.of(language, row[0], row[1]));
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_proposes_its_events(Language language, String text, String mentions) {
        String read = String.join(" | ", Reader.lines(language, text));

        assertThat(read.isEmpty() ? "-" : read).isEqualTo(mentions);
    }
}

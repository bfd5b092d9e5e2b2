package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundOnceTest {

    private final List<String> found = new ArrayList<>();
    private final FoundOnce<String, Integer> kept = new FoundOnce<>(2);

    @Test
    void findsEachValueOnce() {
        assertThat(length("visit")).isEqualTo(5);
        assertThat(length("visit")).isEqualTo(5);
        assertThat(found).containsExactly("visit");
    }

    @Test
    void forgetsAllWhenThereAreTooMany() {
        List.of("visit", "talks", "summit", "visit").forEach(this::length);
        assertThat(found).containsExactly("visit", "talks", "summit", "visit");
    }

    private int length(String word) {
        return kept.of(word, asked -> {
            found.add(asked);
            return asked.length();
        });
    }
}

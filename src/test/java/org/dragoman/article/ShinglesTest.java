package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    private static boolean shareABand(Shingles one, Shingles other) {
        long[] bands = one.bands();
        long[] others = other.bands();
        return IntStream.range(0, bands.length).anyMatch(band -> bands[band] == others[band]);
    }

    @Test
    void case_marks_and_punctuation_do_not_count() {
        Shingles plain = Shingles.of("وصل الوزير الى موسكو اليوم - Tass reports from the city");

        assertThat(Shingles.of("وَصَل الوزيـر، الى موسكو اليوم: «TASS» reports, from the city.")
                        .likeness(plain))
                .isEqualTo(1);
    }

    @Test
    void likeness_is_the_share_of_common_runs_of_four_words() {
        assertThat(Shingles.of("a b c d e").likeness(Shingles.of("b c d e f"))).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(Shingles.of("a b c d").likeness(Shingles.of("d c b a"))).isZero();
        assertThat(Shingles.of("").likeness(Shingles.of("…"))).isZero();
        assertThat(Shingles.of("").bands()).isEmpty();
        assertThat(Shingles.of("short").likeness(Shingles.of("Short!"))).isEqualTo(1);
    }

    @Test
    void copies_with_a_new_beginning_and_end_share_a_band_and_other_texts_do_not() {
        Random random = new Random(22);
        for (int text = 0; text < 200; text++) {
            String agency = words(random, 300);
            Shingles original = Shingles.of(agency);
            Shingles copy = Shingles.of(words(random, 25) + " " + agency + " " + words(random, 25));

            assertThat(copy.likeness(original)).isGreaterThan(0.8);
            assertThat(shareABand(copy, original)).isTrue();
            assertThat(shareABand(Shingles.of(words(random, 300)), original)).isFalse();
        }
    }
}

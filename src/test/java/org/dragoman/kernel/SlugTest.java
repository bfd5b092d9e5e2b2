package org.dragoman.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void a_code_is_made_of_a_name_in_any_script() {
        assertThat(Slug.of("Kassym-Jomart Tokayev")).isEqualTo("kassym-jomart-tokayev");
        assertThat(Slug.of("  «РИА Новости»  ")).isEqualTo("ria-novosti");
        assertThat(Slug.of("Côte d'Ivoire")).isEqualTo("cote-divoire");
        assertThat(Slug.of("توكاييف")).matches("[a-z]+");
    }

    @Test
    void a_name_without_letters_still_gives_a_code() {
        assertThat(Slug.of("…")).isEqualTo("unnamed");
        assertThat(Slug.of("")).isEqualTo("unnamed");
    }

    @Test
    void a_code_is_never_longer_than_its_column_allows() {
        assertThat(Slug.of("long name ".repeat(30)))
                .hasSizeLessThanOrEqualTo(Slug.LENGTH)
                .doesNotEndWith("-");
    }
}

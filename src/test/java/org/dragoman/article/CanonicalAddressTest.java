package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

    private static final String STORY = "https://news.example/world/story?id=7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example/world/story?id=7",
                "https://NEWS.example:443/world/story?id=7#comments",
                "https://news.example/world/story/?utm_source=x&id=7&utm_medium=feed",
                "https://news.example/world/story?fbclid=abc&id=7"
            })
    void the_addresses_of_one_page_have_one_form(String address) {
        assertThat(CanonicalAddress.of(address)).isEqualTo(CanonicalAddress.of(STORY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/world/story?id=8",
                "https://news.example/world/story",
                "https://other.example/world/story?id=7",
                "https://news.example:8443/world/story?id=7"
            })
    void other_pages_have_others(String address) {
        assertThat(CanonicalAddress.of(address)).isNotEqualTo(CanonicalAddress.of(STORY));
    }

    @Test
    void what_is_no_address_has_none() {
        assertThat(CanonicalAddress.of(null)).isEmpty();
        assertThat(CanonicalAddress.of("no address")).isEmpty();
    }
}

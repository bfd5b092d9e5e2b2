package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassedTest {

    @Test
    void finding_out_pays_once_as_many_events_have_come_by_as_it_takes() {
        Passed passed = new Passed();

        assertThat(passed.enough(300, 1000)).isFalse();
        assertThat(passed.enough(700, 1000)).isFalse();
        assertThat(passed.enough(1, 1000)).isTrue();
        assertThat(passed.enough(1, 1_000_000)).isFalse();
    }
}

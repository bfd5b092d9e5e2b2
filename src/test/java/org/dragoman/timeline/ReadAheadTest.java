package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class ReadAheadTest {

    private final List<Long> read = new CopyOnWriteArrayList<>();
    private final ReadAhead<String> pages = new ReadAhead<>(after -> {
        read.add(after);
        return "page after " + after;
    });

    @Test
    void a_page_that_was_prepared_is_read_once() {
        pages.prepare(7);

        assertThat(pages.after(7)).isEqualTo("page after 7");
        assertThat(read).containsExactly(7L);
        assertThat(pages.after(7)).isEqualTo("page after 7");
        assertThat(read).containsExactly(7L, 7L);
    }

    @Test
    void another_page_than_the_one_that_was_prepared_is_read_now() {
        pages.prepare(7);

        assertThat(pages.after(8)).isEqualTo("page after 8");
    }

    @Test
    void the_reader_need_not_wait_for_the_page_it_prepares() throws InterruptedException {
        CountDownLatch wanted = new CountDownLatch(1);
        ReadAhead<String> slow = new ReadAhead<>(_ -> {
            try {
                wanted.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return "read";
        });

        slow.prepare(1);
        wanted.countDown();

        assertThat(slow.after(1)).isEqualTo("read");
    }

    @Test
    void a_failure_is_told_when_the_page_is_wanted_and_forgotten_then() {
        AtomicBoolean down = new AtomicBoolean(true);
        ReadAhead<String> failing = new ReadAhead<>(_ -> {
            if (down.get()) {
                throw new DataAccessResourceFailureException("down");
            }
            return "read";
        });
        failing.prepare(1);

        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> failing.after(1));
        down.set(false);
        assertThat(failing.after(1)).isEqualTo("read");
    }

    @Test
    void nothing_is_read_any_more_once_it_has_ended() {
        pages.prepare(7);
        pages.end();
        pages.end();

        assertThat(read).containsExactly(7L);
    }
}

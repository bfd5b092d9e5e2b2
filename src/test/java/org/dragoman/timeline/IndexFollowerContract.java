package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.awaitility.Awaitility;
import org.dragoman.actor.ActorService;
import org.dragoman.event.Event;
import org.dragoman.event.EventChanged;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.Participation;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.AsEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class IndexFollowerContract implements AsEditor {

    @TempDir
    private Path data;

    @Autowired
    private EventService events;

    @Autowired
    private ActorService actors;

    @Test
    void a_new_index_is_built_and_then_follows_what_others_do() {
        Event before = create("2025-01-01");
        IndexFollower follower = started();

        awaitAgreement(follower);
        Event after = create("2025-02-02");
        events.retract(before.id(), before.version(), "Never happened");
        awaitAgreement(follower);

        assertThat(ids(follower))
                .contains(after.id().value())
                .doesNotContain(before.id().value());
        follower.stop();
    }

    @Test
    void an_own_change_is_in_the_very_next_answer() {
        IndexFollower follower = started();
        awaitAgreement(follower);
        for (int round = 0; round < 20; round++) {
            Event event = create("2025-03-03");
            follower.follow(new EventChanged(event.id(), events.lastRevision()));
            assertThat(ids(follower)).contains(event.id().value());
        }
        follower.stop();
    }

    @Test
    void an_index_goes_on_where_it_was_stopped() throws IOException {
        IndexFollower follower = started();
        awaitAgreement(follower);
        long revision = events.lastRevision();
        follower.stop();
        Event event = create("2025-04-04");

        try (IndexFolder left = IndexFolder.open(folder())) {
            assertThat(left.progress().revision()).isEqualTo(revision);
            assertThat(left.progress().whole()).isTrue();
        }

        IndexFollower again = started();
        awaitAgreement(again);
        assertThat(ids(again)).contains(event.id().value());
        again.stop();
    }

    /** What may have happened to an index while no server ran. */
    enum Mishap {
        A_FILE_IS_CUT {
            @Override
            void befall(Path folder) throws IOException {
                Path largest = files(folder)
                        .filter(file -> !file.getFileName().toString().startsWith("segments"))
                        .max((one, other) -> Long.compare(size(one), size(other)))
                        .orElseThrow();
                Files.write(largest, Arrays.copyOf(Files.readAllBytes(largest), (int) size(largest) / 2));
            }
        },
        A_BYTE_IS_WRONG {
            @Override
            void befall(Path folder) throws IOException {
                Path largest = files(folder)
                        .filter(file -> !file.getFileName().toString().startsWith("segments"))
                        .max((one, other) -> Long.compare(size(one), size(other)))
                        .orElseThrow();
                byte[] bytes = Files.readAllBytes(largest);
                bytes[bytes.length / 2] ^= 1;
                Files.write(largest, bytes);
            }
        },
        A_FILE_IS_MISSING {
            @Override
            void befall(Path folder) throws IOException {
                Files.delete(files(folder)
                        .filter(file -> !file.getFileName().toString().startsWith("segments"))
                        .findFirst()
                        .orElseThrow());
            }
        },
        THE_COMMIT_IS_RUBBISH {
            @Override
            void befall(Path folder) throws IOException {
                for (Path file : files(folder)
                        .filter(file -> file.getFileName().toString().startsWith("segments"))
                        .toList()) {
                    Files.writeString(file, "rubbish");
                }
            }
        },
        ANOTHER_PROGRAM_WROTE_IT {
            @Override
            void befall(Path folder) throws IOException {
                for (Path file : files(folder).toList()) {
                    Files.delete(file);
                }
                try (Directory directory = FSDirectory.open(folder);
                        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                    writer.addDocument(new Document());
                }
            }
        },
        IT_IS_OF_ANOTHER_REGISTER {
            @Override
            void befall(Path folder) throws IOException {
                try (IndexFolder index = IndexFolder.open(folder)) {
                    IndexProgress own = index.progress();
                    index.commit(own.at(own.revision(), "2001-01-01T00:00:00Z"));
                }
            }
        },
        IT_IS_AHEAD_OF_THE_REGISTER {
            @Override
            void befall(Path folder) throws IOException {
                try (IndexFolder index = IndexFolder.open(folder)) {
                    IndexProgress own = index.progress();
                    index.commit(own.at(own.revision() + 1000, "2025-01-01T00:00:00Z"));
                }
            }
        };

        abstract void befall(Path folder) throws IOException;

        static Stream<Path> files(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).sorted().toList().stream();
            }
        }

        static long size(Path file) {
            return file.toFile().length();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_index_that_cannot_be_trusted_is_built_anew(Mishap mishap) throws IOException {
        create("2025-05-05");
        IndexFollower follower = started();
        awaitAgreement(follower);
        follower.stop();
        mishap.befall(folder());

        IndexFollower again = started();
        awaitAgreement(again);
        again.stop();
    }

    @Test
    void two_servers_do_not_share_a_folder() {
        IndexFollower follower = started();

        assertThatIllegalStateException().isThrownBy(this::started).withMessageContaining("DRAGOMAN_DATA");
        follower.stop();
    }

    private Path folder() {
        return data.resolve("timeline-index");
    }

    private IndexFollower started() {
        IndexFollower follower = new IndexFollower(data, events, new ReaderNames(actors));
        follower.start();
        return follower;
    }

    private Event create(String date) {
        List<Participation> nobody = List.of();
        return events.create(
                new EventData(
                        EventType.TALKS_BILATERAL,
                        EventDate.parse(date),
                        WorldStatus.TOOK_PLACE,
                        LocalizedText.of(Language.EN, "Talks"),
                        LocalizedText.EMPTY,
                        null,
                        nobody),
                "");
    }

    private void awaitAgreement(IndexFollower follower) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            IndexProgress progress = follower.read(Generation::progress);
            assertThat(progress)
                    .returns(events.lastRevision(), IndexProgress::revision)
                    .returns(true, IndexProgress::whole);
            List<TimelineEntry> held = follower.read(IndexContent::of);
            assertThat(held).isEqualTo(IndexContent.of(events));
        });
    }

    private static Set<Long> ids(IndexFollower follower) {
        Set<Long> ids = new TreeSet<>();
        follower.read(IndexContent::of).forEach(entry -> ids.add(entry.id().value()));
        return ids;
    }
}

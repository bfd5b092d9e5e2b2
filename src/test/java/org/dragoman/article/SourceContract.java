package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.history.Change;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.Language;
import org.dragoman.security.AsEditor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of a source, with the history of every change. */
abstract class SourceContract implements AsEditor {

    @Autowired
    private SourceService sources;

    @Autowired
    private ArticleService articles;

    private Source source(String name) {
        return sources.create(new SourceData(name, SourceKind.NEWSPAPER, null, null, false));
    }

    private static SourceData rated(SourceData data, Reliability reliability, String homePage) {
        return new SourceData(data.name(), data.kind(), "KZ", Language.RU, homePage, reliability, data.sample());
    }

    @Test
    void everything_saved_is_read_back_and_the_history_tells_it() {
        Source source = source("Read Back Gazette");
        SourceData wanted = rated(source.data(), Reliability.B, "https://gazette.example/ru");

        sources.save(source.id(), 1, wanted, "Checked against the ministry");

        assertThat(sources.find(source.id()).orElseThrow().data()).isEqualTo(wanted);
        Change<SourceData> last = sources.history(source.id()).getLast();
        assertThat(last.before()).isEqualTo(source.data());
        assertThat(last.after()).isEqualTo(wanted);
        assertThat(last.reason()).isEqualTo("Checked against the ministry");
    }

    @Test
    void one_change_is_undone_and_later_ones_stay() {
        Source source = source("Undone Gazette");
        sources.save(source.id(), 1, rated(source.data(), Reliability.A, "https://undone.example"), "");
        sources.save(source.id(), 2, rated(source.data(), Reliability.D, "https://undone.example"), "");

        sources.undo(source.id(), 2, "No such site");

        SourceData data = sources.find(source.id()).orElseThrow().data();
        assertThat(data.homePage()).isNull();
        assertThat(data.country()).isNull();
        assertThat(data.reliability()).isEqualTo(Reliability.D);
        assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> sources.undo(source.id(), 2, ""));
    }

    @Test
    void what_cannot_be_saved_says_why() {
        Source source = source("Refused Gazette");

        for (String address : new String[] {"gazette", "ftp://gazette.example", "javascript:alert(1)", "https://"}) {
            assertThatExceptionOfType(RefusedChangeException.class)
                    .as(address)
                    .isThrownBy(() -> sources.save(source.id(), 1, rated(source.data(), Reliability.A, address), ""));
        }
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() ->
                        sources.save(source.id(), 0, rated(source.data(), Reliability.A, "https://late.example"), ""));
        assertThat(sources.find(source.id())).contains(source);
        assertThat(sources.history(source.id())).hasSize(1);
    }

    @Test
    void sources_that_print_one_text_are_named_beside_each_other() {
        Source agency = source("Agency of Partners");
        Source paper = source("Paper of Partners");
        Source loner = source("Loner of Partners");
        String text = IntStream.range(0, 40).mapToObj(word -> "partner" + word).collect(Collectors.joining(" "));
        store(agency, "Partners meet", text);
        store(paper, "Partners have met", text);
        store(loner, "Nobody met", "Something else altogether was reported by the loner on this day.");

        assertThat(sources.partners(agency.id())).containsExactly(new SourceService.Partner(paper, 1));
        assertThat(sources.partners(loner.id())).isEmpty();
        assertThat(sources.articles()).containsEntry(paper.id(), 1).containsEntry(loner.id(), 1);
        assertThat(articles.ofSource(paper.id(), 0, 10))
                .extracting(ArticleSummary::title)
                .containsExactly("Partners have met");
    }

    private void store(Source source, String title, String text) {
        articles.store(
                new ArticleDraft(source.id(), Language.EN, LocalDate.of(2025, 10, 22), null, title, text, false));
    }
}

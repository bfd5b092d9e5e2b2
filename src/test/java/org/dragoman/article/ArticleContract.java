package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Sources and articles: each text stored once and never changed. */
abstract class ArticleContract {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 22);

    @Autowired
    private ArticleService articles;

    @Autowired
    private SourceService sources;

    private SourceId source = new SourceId(0);

    @BeforeEach
    void sign_in() {
        SignedIn.asEditor();
        source = sources.create(new SourceData("Agency", SourceKind.AGENCY, "KZ", Language.RU, false))
                .id();
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    private ArticleDraft draft(String title, String text) {
        return new ArticleDraft(source, Language.AR, PUBLISHED, null, title, text, false);
    }

    private Article stored(ArticleDraft draft) {
        return switch (articles.store(draft)) {
            case StoreResult.Stored(ArticleId id) -> articles.find(id).orElseThrow();
            case StoreResult other -> throw new AssertionError(other);
        };
    }

    @Test
    void an_article_comes_back_as_it_was_stored() {
        ArticleDraft draft = new ArticleDraft(
                source,
                Language.AR,
                PUBLISHED,
                "https://example.org/خبر?n=1",
                "لافروف وكوشيرباييف يبحثان التحضيرات للزيارة",
                "موسكو-سانا\nبحث وزيرا الخارجية… 😀 «Ёлка»",
                true);

        Article article = stored(draft);

        assertThat(article.fullText()).isEqualTo(draft.title() + "\n" + draft.text());
        assertThat(article)
                .usingRecursiveComparison()
                .ignoringFields("id", "addedAt")
                .isEqualTo(new Article(
                        article.id(),
                        source,
                        "Agency",
                        Language.AR,
                        PUBLISHED,
                        draft.address(),
                        draft.title(),
                        draft.text(),
                        "editor",
                        article.addedAt(),
                        true));
        assertThat(article.addedAt()).isEqualTo(article.addedAt().truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void the_same_text_is_stored_once_even_with_other_line_ends_and_margins() {
        Article article = stored(draft("Once", "First line\nsecond line"));

        assertThat(articles.store(draft(" Once ", "First line\r\nsecond line\r\n")))
                .isEqualTo(new StoreResult.AlreadyStored(article.id()));
        assertThat(articles.same(draft("Once", "First line\rsecond line"))).contains(article.id());
        assertThat(articles.store(draft("Once", "First line\nsecond line."))).isInstanceOf(StoreResult.Stored.class);
    }

    @Test
    void the_same_text_stored_by_many_at_once_is_stored_once() throws Exception {
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        Set<StoreResult> results = ConcurrentHashMap.newKeySet();
        try (ExecutorService pool = Executors.newFixedThreadPool(many)) {
            Callable<Boolean> store = () -> {
                SignedIn.asEditor();
                together.await();
                return results.add(articles.store(draft("At once", "The same text")));
            };
            for (Future<Boolean> done :
                    pool.invokeAll(IntStream.range(0, many).mapToObj(i -> store).toList())) {
                done.get();
            }
        }

        ArticleId id = articles.same(draft("At once", "The same text")).orElseThrow();
        assertThat(results).containsExactlyInAnyOrder(new StoreResult.Stored(id), new StoreResult.AlreadyStored(id));
    }

    @Test
    void what_no_text_can_hold_is_left_out() {
        Article article = stored(draft("Nul", "before\0after \ud83d half, whole \ud83d\ude00"));

        assertThat(article.text()).isEqualTo("beforeafter  half, whole \ud83d\ude00");
    }

    @Test
    void every_problem_is_told_beside_its_field() {
        ArticleDraft nothing = new ArticleDraft(null, Language.EN, null, "ftp://x", " ", "\n", false);

        assertThat(refused(nothing))
                .extracting(FieldProblem::field, FieldProblem::key)
                .containsExactlyInAnyOrder(
                        tuple("title", "article.problem.title-missing"),
                        tuple("text", "article.problem.text-missing"),
                        tuple("source", "article.problem.source-missing"),
                        tuple("publishedOn", "article.problem.date-missing"),
                        tuple("address", "article.problem.address"));
        assertThat(keys(draft("t".repeat(1001), "text"))).containsExactly("article.problem.title-long");
        assertThat(keys(dated(LocalDate.now(ZoneOffset.UTC).plusDays(2))))
                .containsExactly("article.problem.date-future");
        assertThat(keys(new ArticleDraft(new SourceId(-1), Language.EN, PUBLISHED, null, "t", "x", false)))
                .containsExactly("article.problem.source-missing");
    }

    private ArticleDraft dated(@Nullable LocalDate day) {
        return new ArticleDraft(source, Language.EN, day, null, "Dated " + day, "text", false);
    }

    private List<String> keys(ArticleDraft draft) {
        return refused(draft).stream().map(FieldProblem::key).toList();
    }

    private List<FieldProblem> refused(ArticleDraft draft) {
        return switch (articles.store(draft)) {
            case StoreResult.Refused(List<FieldProblem> problems) -> problems;
            case StoreResult other -> throw new AssertionError(other);
        };
    }

    @Test
    void a_megabyte_of_utf_8_is_the_limit() {
        int bytes = ArticleDraft.FULL_TEXT_BYTES - "Limit\n".length();
        String most = "ж".repeat(bytes / 2 - 1) + "aa";

        assertThat(stored(draft("Limit", most)).text()).isEqualTo(most);
        assertThat(keys(draft("Limit", most + "b"))).containsExactly("article.problem.text-long");
    }

    @Test
    void lists_are_paged_from_the_latest_published() {
        Article older = stored(
                new ArticleDraft(source, Language.EN, LocalDate.of(2026, 11, 20), null, "Older", "paged one", false));
        Article newer = stored(
                new ArticleDraft(source, Language.EN, LocalDate.of(2026, 11, 21), null, "Newer", "paged two", false));
        Article newest = stored(new ArticleDraft(
                source, Language.EN, LocalDate.of(2026, 11, 21), null, "Newest", "paged three", false));

        assertThat(articles.list(0, 2)).extracting(ArticleSummary::id).containsExactly(newest.id(), newer.id());
        assertThat(articles.list(2, 1)).extracting(ArticleSummary::id).containsExactly(older.id());
        assertThat(articles.list(0, 1).getFirst())
                .isEqualTo(new ArticleSummary(
                        newest.id(),
                        source,
                        "Agency",
                        Language.EN,
                        newest.publishedOn(),
                        "Newest",
                        newest.addedAt(),
                        false));
        assertThat(articles.count()).isEqualTo(articles.list(0, 10_000).size());
    }

    @Test
    void articles_that_print_one_text_are_copies_of_each_other_and_no_one_else() {
        String agency =
                "The foreign ministers of both countries met in the capital on Wednesday and discussed the visit that"
                        + " the president will pay in November, as the ministry said. They also spoke of trade, of transport, of"
                        + " the border and of the session of the commission that both sides want to hold this year.";
        Article original = stored(draft("Ministers meet", agency));
        Article copy =
                stored(draft("Talks in the capital", "CAPITAL (Agency) - " + agency + " Our reporter adds this."));
        Article third = stored(draft("Third paper", agency + "\nRead more on our site."));
        Article other = stored(draft(
                "Elsewhere",
                "Another meeting of other ministers took place in another city on"
                        + " Thursday, and nothing was said of what they had talked about for so long."));

        assertThat(articles.copies(original.id()))
                .extracting(ArticleSummary::id)
                .containsExactlyInAnyOrder(copy.id(), third.id());
        assertThat(articles.copies(third.id()))
                .extracting(ArticleSummary::id)
                .containsExactlyInAnyOrder(original.id(), copy.id());
        assertThat(articles.copies(other.id())).isEmpty();
    }

    @Test
    void what_stands_at_one_address_is_one_voice_whatever_it_says() {
        Article before = stored(at("https://news.example/story?utm_source=feed", "Early", "The first version of it."));
        Article after = stored(at("http://news.example/story", "Late", "Something quite different now."));

        assertThat(articles.copies(before.id())).extracting(ArticleSummary::id).containsExactly(after.id());
    }

    @Test
    void a_text_that_holds_two_others_makes_them_one_voice() {
        Article first =
                stored(at("https://a.example/1", "First", "Entirely separate words stand in here, one two three."));
        Article second =
                stored(at("https://b.example/2", "Second", "Nothing of that kind is said there, four five six."));
        Article both = stored(at("https://a.example/1#x", "Both", second.text()));

        assertThat(articles.copies(both.id()))
                .extracting(ArticleSummary::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(articles.copies(first.id()))
                .extracting(ArticleSummary::id)
                .containsExactlyInAnyOrder(both.id(), second.id());
    }

    private ArticleDraft at(String address, String title, String text) {
        return new ArticleDraft(source, Language.EN, PUBLISHED, address, title, text, false);
    }

    @Test
    void sources_get_codes_made_of_their_names() {
        Source sana = sources.create(new SourceData(" وكالة سانا ", SourceKind.AGENCY, "SY", Language.AR, false));
        Source again = sources.create(new SourceData("وكالة سانا", SourceKind.AGENCY, null, null, false));

        assertThat(sana.code()).matches("[a-z0-9-]+");
        assertThat(again.code()).isEqualTo(sana.code() + "-2");
        assertThat(sources.find(sana.id())).contains(sana);
        assertThat(sources.byCode(again.code())).contains(again);
        assertThat(sources.list()).contains(sana, again);
        assertThat(sources.find(new SourceId(-1))).isEmpty();
    }

    @Test
    void a_source_needs_a_name() {
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> sources.create(new SourceData(" ", SourceKind.OTHER, null, null, false)));
    }

    @Test
    void only_editors_store_articles() {
        SignedIn.as("reader", Role.VIEWER);

        assertThatThrownBy(() -> articles.store(draft("Forbidden", "text"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> articles.removeSample()).isInstanceOf(AccessDeniedException.class);
        assertThat(articles.same(draft("Forbidden", "text"))).isEmpty();
    }

    @Test
    void articles_are_found_by_words_of_their_titles_and_sources_in_any_script_and_case() {
        Article found = stored(draft("Ёлка и Саммит ШОС в Тяньцзине", "Первый текст о встрече в городе."));
        stored(draft("Другая встреча", "Второй текст о встрече в другом городе."));

        assertThat(articles.search("саммит agency", 0, 5))
                .extracting(ArticleSummary::id)
                .containsExactly(found.id());
        assertThat(articles.search("саммит другая", 0, 5)).isEmpty();
        assertThat(articles.search("100%", 0, 5)).isEmpty();
        assertThat(articles.search(" ", 0, 2)).isEqualTo(articles.list(0, 2));
    }
}

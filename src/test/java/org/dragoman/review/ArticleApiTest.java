package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.event.MentionService;
import org.dragoman.kernel.ArticleId;
import org.dragoman.persistence.OnH2File;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnH2File
@Import(ReviewContext.class)
class ArticleApiTest {

    private static final String ARTICLES = "/api/v1/articles";
    private static final String TEXT =
            "President of Kazakhstan Kassym-Jomart Tokayev will pay a state visit to Russia on 12"
                    + " November, the Kremlin said on Wednesday. He will hold talks with Vladimir Putin in Moscow.";

    private final MockMvcTester http;
    private final SourceService sources;
    private final MentionService mentions;
    private String source = "";

    @Autowired
    ArticleApiTest(ArticleController controller, SourceService sources, MentionService mentions) {
        this.http = MockMvcTester.of(controller);
        this.sources = sources;
        this.mentions = mentions;
    }

    @BeforeEach
    void sign_in() {
        SignedIn.asEditor();
        source = sources.create(new SourceData("Wire", SourceKind.AGENCY, null, null, false))
                .code();
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    private MvcTestResult post(String title, String publishedOn) {
        String body = JsonMapper.shared()
                .writeValueAsString(new ArticleController.Request(source, publishedOn, null, title, TEXT));
        return http.post()
                .uri(ARTICLES)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void an_article_is_added_once_and_its_events_are_proposed() {
        MvcTestResult first = post("Tokayev to visit Moscow", "2025-10-22");
        MvcTestResult second = post("Tokayev to visit Moscow", "2025-10-22");

        assertThat(first).hasStatus(HttpStatus.CREATED);
        long id = json(first).path("id").asLong();
        assertThat(first).hasHeader(HttpHeaders.LOCATION, "/articles/" + id);
        assertThat(mentions.ofArticle(new ArticleId(id))).isNotEmpty();
        assertThat(second).hasStatus(HttpStatus.OK);
        assertThat(json(second).path("id").asLong()).isEqualTo(id);
        assertThat(json(second).path("added").asBoolean(true)).isFalse();
    }

    @Test
    void articles_are_listed_from_the_latest_published() {
        post("The later one", "2026-10-02");
        post("The latest one", "2026-10-03");

        JsonNode page = json(http.get().uri(ARTICLES + "?limit=2").exchange());

        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(page.path("articles")
                        .valueStream()
                        .map(article -> article.path("title").asString()))
                .containsExactly("The latest one", "The later one");
        assertThat(page.at("/articles/0/publishedOn").asString()).isEqualTo("2026-10-03");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', source",
        "'{\"source\": \"no-such-source\"}', source",
        "'{\"publishedOn\": \"yesterday\"}', publishedOn"
    })
    void what_is_wrong_is_told_field_by_field(String body, String field) {
        MvcTestResult answer = http.post()
                .uri(ARTICLES)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(json(answer)
                        .path("problems")
                        .valueStream()
                        .map(problem -> problem.path("field").asString()))
                .contains(field);
    }

    @Test
    void what_the_desk_itself_refuses_is_told_in_a_sentence() {
        MvcTestResult answer = post("", "2025-10-22");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(json(answer).at("/problems/0/message").asString()).isEqualTo("Give the article its title.");
    }

    @Test
    void a_page_has_a_size_that_makes_sense() {
        assertThat(http.get().uri(ARTICLES + "?limit=1000")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri(ARTICLES + "?offset=-1")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void only_editors_add_articles() {
        SignedIn.as("reader", Role.VIEWER);

        assertThat(post("Not allowed", "2025-10-22")).failure().hasRootCauseInstanceOf(AccessDeniedException.class);
    }
}

package org.dragoman.review;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.Source;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET} and {@code POST /api/v1/articles}: the articles of the desk, the latest published first, and new ones. */
@RestController
@RequestMapping("/api/v1/articles")
class ArticleController {

    private static final int MOST_LISTED = 200;

    private final ArticleService articles;
    private final SourceService sources;
    private final ReviewService review;
    private final Translations translations;

    ArticleController(ArticleService articles, SourceService sources, ReviewService review, Translations translations) {
        this.articles = articles;
        this.sources = sources;
        this.review = review;
        this.translations = translations;
    }

    /** A page of articles; {@code total} counts all of them. */
    record Page(int total, List<Item> articles) {}

    /** An article without its text. */
    record Item(long id, String source, Language language, LocalDate publishedOn, String title) {}

    /**
     * An article to take in.
     *
     * @param source code of a source of the desk
     * @param publishedOn ISO day
     */
    record Request(
            @Nullable String source,
            @Nullable String publishedOn,
            @Nullable String address,
            @Nullable String title,
            @Nullable String text) {}

    /** The stored article; {@code added} is false if the same title and text had been stored before. */
    record Added(long id, boolean added) {}

    /** One thing that is wrong with a request. */
    record Wrong(String field, String message) {}

    @GetMapping
    ResponseEntity<?> list(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        if (offset < 0 || limit < 1 || limit > MOST_LISTED) {
            return problem("\"offset\" is 0 or more, \"limit\" 1 to " + MOST_LISTED + ".", List.of());
        }
        return ResponseEntity.ok(new Page(
                articles.count(),
                articles.list(offset, limit).stream()
                        .map(article -> new Item(
                                article.id().value(),
                                article.sourceName(),
                                article.language(),
                                article.publishedOn(),
                                article.title()))
                        .toList()));
    }

    @PostMapping
    ResponseEntity<?> add(@RequestBody Request request) {
        List<Wrong> wrong = new ArrayList<>();
        Optional<Source> source = Optional.ofNullable(request.source()).flatMap(sources::byCode);
        if (source.isEmpty()) {
            String known =
                    String.join(", ", sources.list().stream().map(Source::code).toList());
            wrong.add(new Wrong("source", "The code of a source is needed; the desk has: " + known + "."));
        }
        LocalDate day = day(request.publishedOn(), wrong);
        if (!wrong.isEmpty()) {
            return refused(wrong);
        }
        StoreResult result = review.add(new ArticleSubmission(
                source.map(Source::id).orElse(null),
                day,
                request.address(),
                Optional.ofNullable(request.title()).orElse(""),
                Optional.ofNullable(request.text()).orElse(""),
                false));
        return switch (result) {
            case StoreResult.Stored(ArticleId id) ->
                ResponseEntity.created(URI.create("/articles/" + id)).body(new Added(id.value(), true));
            case StoreResult.AlreadyStored(ArticleId id) -> ResponseEntity.ok(new Added(id.value(), false));
            case StoreResult.Refused(List<FieldProblem> problems) ->
                refused(problems.stream().map(this::wrong).toList());
        };
    }

    private static @Nullable LocalDate day(@Nullable String text, List<Wrong> wrong) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            wrong.add(new Wrong("publishedOn", "This is not a day such as 2025-10-22."));
            return null;
        }
    }

    private Wrong wrong(FieldProblem problem) {
        return new Wrong(
                problem.field(),
                translations.text(
                        Language.EN, problem.key(), problem.arguments().toArray()));
    }

    private static ResponseEntity<ProblemDetail> refused(List<Wrong> wrong) {
        return problem("The article cannot be stored as it is.", wrong);
    }

    private static ResponseEntity<ProblemDetail> problem(String sentence, List<Wrong> wrong) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, sentence);
        problem.setProperty("problems", wrong);
        return ResponseEntity.badRequest().body(problem);
    }
}

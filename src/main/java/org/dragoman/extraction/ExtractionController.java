package org.dragoman.extraction;

import java.io.IOException;
import java.io.InputStream;
import org.dragoman.actor.ActorService;
import org.dragoman.kernel.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/extractions}: what an article proposes. Stores nothing. */
@RestController
class ExtractionController {

    private final Extractor extractor;
    private final ActorService actors;
    private final RequestReader requests;

    ExtractionController(Extractor extractor, ActorService actors, RequestReader requests) {
        this.extractor = extractor;
        this.actors = actors;
        this.requests = requests;
    }

    /** Body: {@code title} (may be missing), {@code text}, {@code publishedOn}, {@code language} (may be missing). */
    @PostMapping(path = "/api/v1/extractions", produces = MediaType.APPLICATION_JSON_VALUE)
    ExtractionAnswer extract(InputStream body) throws IOException {
        RequestReader.Fields fields = requests.read(body);
        ArticleText given = new ArticleText(
                fields.optionalText("title"),
                fields.requiredText("text"),
                fields.day("publishedOn"),
                fields.optionalLanguage("language"));
        fields.checkSize(given.whole());
        Language language =
                extractor.languageOf(given).orElseThrow(() -> RequestProblem.of("language", RequestProblem.UNREAD));
        ArticleText article = new ArticleText(given.title(), given.text(), given.publishedOn(), language);
        return ExtractionAnswer.of(extractor.extract(article, actors.nameBook()));
    }

    @ExceptionHandler
    ProblemDetail refused(RequestProblem problem) {
        return problem.answer();
    }
}

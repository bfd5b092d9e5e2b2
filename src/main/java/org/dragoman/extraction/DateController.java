package org.dragoman.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dragoman.kernel.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/dates}: the date reader alone. */
@RestController
class DateController {

    private final DateReader reader;
    private final LanguageDetector detector;
    private final RequestReader requests;

    DateController(DateReader reader, LanguageDetector detector, RequestReader requests) {
        this.reader = reader;
        this.detector = detector;
        this.requests = requests;
    }

    /** The dates of a text in its order. */
    record DatesAnswer(List<DateAnswer> dates) {}

    /** A date as EDTF and where it stands, in UTF-16 units. */
    record DateAnswer(int start, int end, String edtf) {}

    /** Body: {@code text}, {@code publishedOn}, {@code language} (recognised where it is missing). */
    @PostMapping(path = "/api/v1/dates", produces = MediaType.APPLICATION_JSON_VALUE)
    DatesAnswer read(InputStream body) throws IOException {
        RequestReader.Fields fields = requests.read(body);
        String text = fields.requiredText("text");
        fields.checkSize(text);
        Language given = fields.optionalLanguage("language");
        Language language = given != null
                ? given
                : detector.detect(text).orElseThrow(() -> RequestProblem.of("language", RequestProblem.UNREAD));
        return new DatesAnswer(reader.read(text, language, fields.day("publishedOn")).stream()
                .map(dated -> new DateAnswer(
                        dated.span().start(), dated.span().end(), dated.date().toString()))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail refused(RequestProblem problem) {
        return problem.answer();
    }
}

package org.dragoman.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.kernel.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * {@code GET /api/v1/timeline}, the window that fits a screen, and {@code GET /api/v1/events}, pages of the same filters;
 * {@code docs/timeline-api.md} is the contract.
 */
@RestController
class TimelineController {

    private final TimelineService timeline;

    TimelineController(TimelineService timeline) {
        this.timeline = timeline;
    }

    /** Answers 304 where the asker already has the window of this revision and day. */
    @GetMapping(path = "/api/v1/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TimelineWindow> window(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest asker, WebRequest web) {
        WindowRequest asked = WindowRequest.read(new TimelineParameters(parameters), preferred(asker));
        WindowRequest request = asked.withFilter(timeline.standing(asked.filter()));
        // Weak, because the answer may be compressed on its way.
        String tag = "W/\"" + timeline.tag(request) + "\"";
        HttpStatus status = web.checkNotModified(tag) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
        return status == HttpStatus.OK ? answer.body(timeline.window(request)) : answer.build();
    }

    /** A page of the events of a filter. */
    @GetMapping(path = "/api/v1/events", produces = MediaType.APPLICATION_JSON_VALUE)
    EventPage events(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest asker) {
        EventPageRequest asked = EventPageRequest.read(new TimelineParameters(parameters), preferred(asker));
        return timeline.page(asked.withFilter(timeline.standing(asked.filter())));
    }

    private static Language preferred(HttpServletRequest asker) {
        return Collections.list(asker.getLocales()).stream()
                .map(locale -> Language.of(locale.toLanguageTag()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }

    @ExceptionHandler
    ProblemDetail unreadable(TimelineParameterException problem) {
        ProblemDetail answer =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, Objects.requireNonNull(problem.getMessage()));
        answer.setTitle("A parameter cannot be read");
        answer.setProperty("parameter", problem.parameter());
        return answer;
    }
}

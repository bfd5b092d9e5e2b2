package org.dragoman.extraction;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered as it is, with the parameter to mend. */
class RequestProblem extends RuntimeException {

    static final String UNREAD =
            "The language is none of those that can be read: Arabic (ar), English (en), Russian (ru).";

    private static final long serialVersionUID = 1L;

    private final String parameter;

    private RequestProblem(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    static RequestProblem of(String parameter, String sentence) {
        return new RequestProblem(parameter, sentence);
    }

    /** The problem in the form of RFC 9457. */
    ProblemDetail answer() {
        ProblemDetail answer =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, Objects.requireNonNull(getMessage()));
        answer.setTitle("A parameter cannot be read");
        answer.setProperty("parameter", parameter);
        return answer;
    }
}

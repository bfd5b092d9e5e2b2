package org.dragoman.article.feed;

import java.time.Instant;
import java.util.List;
import org.dragoman.article.reading.ReadingProblem;
import org.dragoman.article.reading.Validators;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A feed that the desk asks for articles.
 *
 * @param active false while editors have paused it
 * @param polledAt when it was last asked, whether that succeeded or not
 * @param problem why the last time failed
 * @param failures how often in a row it has failed
 * @param articles how many articles it has brought
 */
public record Feed(
        long id,
        String address,
        SourceId source,
        String sourceName,
        boolean active,
        Validators validators,
        Instant nextPollAt,
        @Nullable Instant polledAt,
        @Nullable Problem problem,
        int failures,
        int articles) {

    /**
     * Why a feed could not be read.
     *
     * @param arguments values of the message's placeholders
     */
    public record Problem(ReadingProblem problem, List<String> arguments) {

        public Problem {
            arguments = List.copyOf(arguments);
        }
    }
}

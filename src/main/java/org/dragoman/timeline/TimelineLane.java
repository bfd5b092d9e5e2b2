package org.dragoman.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the timeline.
 *
 * @param country ISO 3166 alpha-2, where the lane stands for a state
 * @param type code of the family, where the lane stands for a family of event types
 * @param count events of the window
 * @param bins weights of the events of the window that are not drawn; none where the request wants bins of fewer lanes
 */
public record TimelineLane(
        String key,
        String label,
        @Nullable String country,
        @Nullable String type,
        int count,
        List<Run> bins) {

    /**
     * Weights on slices of the window that follow one another.
     *
     * @param first slice
     */
    public record Run(int first, List<Double> weights) {

        /** The first slice, then the weights: windows hold tens of thousands of them. */
        @JsonValue
        List<Number> json() {
            return Stream.concat(Stream.of(first), weights.stream().map(Run::shortest))
                    .toList();
        }

        private static Number shortest(double weight) {
            return weight == Math.rint(weight) ? (Number) (int) weight : weight;
        }
    }
}

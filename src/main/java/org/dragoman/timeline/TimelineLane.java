package org.dragoman.timeline;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the timeline.
 *
 * @param country ISO 3166 alpha-2, where the lane stands for a state
 * @param type code of the family, where the lane stands for a family of event types
 * @param count events of the window
 * @param bins weights of the events of the window that are not drawn
 */
public record TimelineLane(
        String key,
        String label,
        @Nullable String country,
        @Nullable String type,
        int count,
        List<Bin> bins) {

    /** The weight on one slice of the window. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"index", "weight"})
    public record Bin(int index, double weight) {}
}

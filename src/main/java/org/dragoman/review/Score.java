package org.dragoman.review;

import java.util.List;
import java.util.OptionalDouble;
import org.dragoman.kernel.Language;

/**
 * How the proposals from one source in one language were decided.
 *
 * @param bands by confidence, in the order of {@link #FROM}
 */
public record Score(Language language, String source, List<Tally> bands) {

    /** The lowest confidence of each band. */
    public static final List<Double> FROM = List.of(0.0, 0.7, 0.9);

    public Score {
        bands = List.copyOf(bands);
    }

    /** How many proposals were accepted, as they were or corrected, and how many rejected. */
    public record Tally(int accepted, int rejected) {

        public static final Tally NONE = new Tally(0, 0);

        public Tally plus(Tally other) {
            return new Tally(accepted + other.accepted, rejected + other.rejected);
        }

        public int decided() {
            return accepted + rejected;
        }

        /** The share of accepted ones, 0 to 1; nothing where none was decided. */
        public OptionalDouble precision() {
            return decided() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) accepted / decided());
        }
    }

    public Tally total() {
        return bands.stream().reduce(Tally.NONE, Tally::plus);
    }
}

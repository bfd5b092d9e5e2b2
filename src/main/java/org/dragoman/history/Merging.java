package org.dragoman.history;

/**
 * What a change did beside the content of a record: two records of one kind became one, or two again.
 *
 * @param other id of the other record
 */
public record Merging(Step step, long other) {

    /** What happened to the record whose history has the change. */
    public enum Step {
        /** The other stands for it from then on. */
        WENT_INTO("went_into"),
        /** It stands for the other, too. */
        TOOK_IN("took_in"),
        /** It stands for itself again. */
        LEFT("left"),
        /** It stands for the other no more. */
        GAVE_BACK("gave_back");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Step of(String code) {
            for (Step step : values()) {
                if (step.code.equals(code)) {
                    return step;
                }
            }
            throw new IllegalArgumentException("No step of a merge: " + code);
        }
    }
}

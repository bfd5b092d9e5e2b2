package org.dragoman.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.WorldStatus;

/**
 * How likely a proposal is right, by what it rests on: a logistic function of the signs below, whose weights in the
 * table {@code confidence} were fitted to labelled articles.
 */
final class Confidence {

    /** What speaks for or against a proposal. */
    enum Sign {
        ALWAYS,
        /** Its day is told in its own clause. */
        DATED,
        /** Neither its clause nor the article gives it a day. */
        UNDATED,
        /** A side had to be fetched from elsewhere. */
        FETCHED,
        /** Only a verb like "discussed" tells of it. */
        WEAK,
        /** Several clauses tell of it. */
        REPEATED,
        /** It stands at the head of the article. */
        LEAD,
        /** It names a person. */
        PERSON,
        /** It is only proposed. */
        PROPOSED
    }

    private static final double LOWEST = 0.05;
    private static final double HIGHEST = 0.98;
    private static final int LEAD = 3;
    private static final Map<Sign, Double> WEIGHTS = weights();

    private Confidence() {}

    private static Map<Sign, Double> weights() {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (List<String> row : ResourceTable.read("confidence")) {
            weights.put(Sign.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), Double.valueOf(row.get(1)));
        }
        return weights;
    }

    /** The signs of a finished draft. */
    static Map<Sign, Boolean> signs(Draft draft) {
        Map<Sign, Boolean> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.ALWAYS, true);
        signs.put(Sign.DATED, draft.dated != null);
        signs.put(Sign.UNDATED, draft.date() == null);
        signs.put(Sign.FETCHED, draft.borrowed || draft.shared);
        signs.put(Sign.WEAK, draft.zone.trigger().is('w'));
        signs.put(Sign.REPEATED, draft.voices > 1);
        signs.put(Sign.LEAD, draft.zone.sentence() < LEAD);
        signs.put(Sign.PERSON, draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON));
        signs.put(Sign.PROPOSED, draft.status == WorldStatus.RUMOURED);
        return signs;
    }

    /** 0 to 1, in hundredths. */
    static double of(Draft draft) {
        double sum = 0;
        for (Map.Entry<Sign, Boolean> sign : signs(draft).entrySet()) {
            sum += sign.getValue() ? WEIGHTS.getOrDefault(sign.getKey(), 0.0) : 0;
        }
        return Math.round(Math.clamp(1 / (1 + Math.exp(-sum)), LOWEST, HIGHEST) * 100) / 100.0;
    }
}

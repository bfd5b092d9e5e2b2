package org.dragoman.extraction;

import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.WorldStatus;

/** How likely a proposal is right, by what it rests on; the weights were fitted to labelled articles. */
final class Confidence {

    private static final double BASE = 0.55;
    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 0.95;

    private Confidence() {}

    static double of(Draft draft) {
        double confidence = BASE;
        confidence += draft.dated != null ? 0.15 : draft.inferred != null ? 0.05 : -0.05;
        confidence += draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON) ? 0.05 : 0;
        confidence += draft.voices > 1 ? 0.1 : 0;
        confidence += draft.zone.sentence() < 3 ? 0.1 : 0;
        confidence -= draft.borrowed ? 0.15 : 0;
        confidence -= draft.zone.trigger().is('w') ? 0.2 : 0;
        confidence -= draft.status == WorldStatus.RUMOURED ? 0.1 : 0;
        return Math.round(Math.clamp(confidence, LOWEST, HIGHEST) * 100) / 100.0;
    }
}

package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.EventType;

/**
 * What the register derives of an event from its content and its accepted mentions.
 *
 * @param importance 0 to 100, see {@link #of}
 */
record Standing(Verification verification, int importance) {

    private static final int HIGHEST_LEVEL = 45;
    private static final int UNKNOWN_LEVEL = 10;
    private static final List<Integer> BY_LEVEL = List.of(HIGHEST_LEVEL, 40, 36, 31, 23, 17, 12, 6, 10);
    private static final List<Integer> BY_SOURCES = List.of(0, 5, 10, 13, 16, 18, 20);

    /**
     * Importance is the sum of three parts: up to 45 for the highest protocol level among the participants, up to 35 for
     * the type, up to 20 for the number of different sources.
     *
     * @param levels usual protocol levels of the participants, 1 to 9
     */
    static Standing of(EventType type, List<Integer> levels, List<Statement> statements) {
        int sources =
                (int) statements.stream().map(Statement::source).distinct().count();
        int level = levels.stream()
                .mapToInt(participant -> BY_LEVEL.get(participant - 1))
                .max()
                .orElse(UNKNOWN_LEVEL);
        int voices = BY_SOURCES.get(Math.min(sources, BY_SOURCES.size() - 1));
        return new Standing(verification(statements, sources), level + weight(type) + voices);
    }

    private static Verification verification(List<Statement> statements, int sources) {
        if (disputed(statements)) {
            return Verification.DISPUTED;
        }
        return switch (sources) {
            case 0 -> Verification.UNVERIFIED;
            case 1 -> Verification.SINGLE_SOURCE;
            default -> Verification.CORROBORATED;
        };
    }

    private static boolean disputed(List<Statement> statements) {
        for (int one = 0; one < statements.size(); one++) {
            for (Statement other : statements.subList(one + 1, statements.size())) {
                if (statements.get(one).contradicts(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int weight(EventType type) {
        return switch (type) {
            case SUMMIT_MULTILATERAL, SUMMIT_BILATERAL -> 35;
            case VISIT_STATE -> 33;
            case VISIT_OFFICIAL, AGREEMENT_SIGNING, RELATIONS_UPGRADE, RELATIONS_DOWNGRADE -> 28;
            case VISIT_OFFICIAL_WORKING, VISIT_WORKING, TALKS_MEDIATED, AGREEMENT_WITHDRAWAL -> 25;
            case CONFERENCE, TALKS_NEGOTIATION_ROUND, VISIT_UNSPECIFIED, SANCTION -> 22;
            case TALKS_BILATERAL, TALKS_SIDELINE, AGREEMENT_RATIFICATION, ENVOY, STATEMENT_JOINT -> 20;
            case COMMISSION, TALKS_CONSULTATIONS, STATEMENT_PROTEST, VISIT_RELATED_CEREMONY -> 15;
            case CALL_PHONE, CALL_VIDEO, VOTE, AID, VISIT_PRIVATE -> 12;
            case MESSAGE, STATEMENT_UNILATERAL, CREDENTIALS, VISIT_TRANSIT -> 8;
        };
    }
}

package org.dragoman.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The hierarchical vocabulary of event types; the families follow the colours and glyphs of the timeline. */
public enum EventType {
    VISIT_STATE("visit.state", Family.VISIT),
    VISIT_OFFICIAL("visit.official", Family.VISIT),
    VISIT_OFFICIAL_WORKING("visit.official_working", Family.VISIT),
    VISIT_WORKING("visit.working", Family.VISIT),
    VISIT_PRIVATE("visit.private", Family.VISIT),
    VISIT_TRANSIT("visit.transit", Family.VISIT),
    VISIT_UNSPECIFIED("visit.unspecified", Family.VISIT),
    TALKS_BILATERAL("talks.bilateral", Family.TALKS),
    TALKS_CONSULTATIONS("talks.consultations", Family.TALKS),
    TALKS_NEGOTIATION_ROUND("talks.negotiation_round", Family.TALKS),
    TALKS_MEDIATED("talks.mediated", Family.TALKS),
    TALKS_SIDELINE("talks.sideline", Family.TALKS),
    SUMMIT_BILATERAL("summit.bilateral", Family.SUMMIT),
    SUMMIT_MULTILATERAL("summit.multilateral", Family.SUMMIT),
    CONFERENCE("conference", Family.SUMMIT),
    COMMISSION("commission", Family.TALKS),
    CALL_PHONE("call.phone", Family.CALL),
    CALL_VIDEO("call.video", Family.CALL),
    MESSAGE("message", Family.CALL),
    ENVOY("envoy", Family.VISIT),
    AGREEMENT_SIGNING("agreement.signing", Family.AGREEMENT),
    AGREEMENT_RATIFICATION("agreement.ratification", Family.AGREEMENT),
    AGREEMENT_WITHDRAWAL("agreement.withdrawal", Family.AGREEMENT),
    STATEMENT_JOINT("statement.joint", Family.STATEMENT),
    STATEMENT_UNILATERAL("statement.unilateral", Family.STATEMENT),
    STATEMENT_PROTEST("statement.protest", Family.STATEMENT),
    RELATIONS_UPGRADE("relations.upgrade", Family.OTHER),
    RELATIONS_DOWNGRADE("relations.downgrade", Family.OTHER),
    CREDENTIALS("credentials", Family.OTHER),
    VISIT_RELATED_CEREMONY("visit_related.ceremony", Family.OTHER),
    SANCTION("sanction", Family.OTHER),
    AID("aid", Family.OTHER),
    VOTE("vote", Family.OTHER);

    /** What the reader tells apart at a glance: one colour and one glyph each. */
    public enum Family {
        VISIT,
        TALKS,
        SUMMIT,
        CALL,
        AGREEMENT,
        STATEMENT,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String code;
    private final Family family;

    EventType(String code, Family family) {
        this.code = code;
        this.family = family;
    }

    /** The code of the vocabulary, for example {@code visit.state}. */
    public String code() {
        return code;
    }

    /** The part of the code before the first dot. */
    public String branch() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    public Family family() {
        return family;
    }

    public static Optional<EventType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}

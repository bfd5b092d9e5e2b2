package org.dragoman.kernel;

import java.util.Locale;

/** The part an actor has in an event. Where nobody hosts, all are principals. */
public enum ParticipantRole {
    HOST,
    GUEST,
    PRINCIPAL,
    DELEGATION_HEAD,
    DELEGATION_MEMBER,
    CONVENER,
    MEDIATOR,
    GUARANTOR,
    FACILITATOR_VENUE,
    SIGNATORY,
    WITNESS,
    OBSERVER,
    INVITED_DECLINED,
    CALLER,
    CALLEE,
    ADDRESSEE,
    SPOKESPERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role with the code.
     *
     * @throws IllegalArgumentException if no role has the code
     */
    public static ParticipantRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

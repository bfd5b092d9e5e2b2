package org.dragoman.security;

import java.util.List;
import java.util.Locale;

/** Why an account cannot be changed as asked. */
public class AccountProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** The login has other characters than letters, digits, dot, hyphen, underscore, at sign, or is not 2 to 64 long. */
        LOGIN_FORM,
        LOGIN_TAKEN,
        /** The name is blank or longer than 200 characters. */
        NAME_FORM,
        PASSWORD_SHORT,
        /** More than the 72 bytes that the password encoder reads. */
        PASSWORD_LONG,
        /** The present password was not given rightly. */
        PASSWORD_WRONG,
        TOO_MANY_ATTEMPTS,
        /** The link was used, has expired, was replaced or never was. */
        INVITATION_SPENT,
        /** Nobody could administer any more. */
        LAST_ADMINISTRATOR;

        /** The translation key of the message. */
        public String key() {
            return "security.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final transient List<Reason> reasons;

    AccountProblem(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    AccountProblem(Reason reason) {
        this(List.of(reason));
    }

    /** All that is wrong, at least one. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** The first of the {@link #reasons}. */
    public Reason reason() {
        return reasons.getFirst();
    }
}

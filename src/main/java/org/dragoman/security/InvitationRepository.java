package org.dragoman.security;

import static org.dragoman.persistence.generated.Tables.ACCOUNT;
import static org.dragoman.persistence.generated.Tables.INVITATION;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of invitations. */
@Repository
class InvitationRepository {

    private final DSLContext dsl;

    InvitationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Puts a link in the place of the account's former one. */
    void replace(AccountId account, String tokenHash, Instant expiresAt) {
        dsl.deleteFrom(INVITATION)
                .where(INVITATION.ACCOUNT_ID.eq(account.value()))
                .execute();
        dsl.insertInto(INVITATION)
                .set(INVITATION.ACCOUNT_ID, account.value())
                .set(INVITATION.TOKEN_HASH, tokenHash)
                .set(INVITATION.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** Takes the account's link out of use, where it has one. */
    void withdraw(AccountId account) {
        dsl.deleteFrom(INVITATION)
                .where(INVITATION.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /** The login of the account that the link is for, if it is good at the moment. */
    Optional<String> login(String tokenHash, Instant now) {
        return dsl.select(ACCOUNT.LOGIN)
                .from(INVITATION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(INVITATION.ACCOUNT_ID))
                .where(INVITATION.TOKEN_HASH.eq(tokenHash))
                .and(INVITATION.EXPIRES_AT.gt(now))
                .and(ACCOUNT.ENABLED.isTrue())
                .fetchOptional(ACCOUNT.LOGIN);
    }

    /** Takes the link out of use; false if somebody else has done so. */
    boolean use(String tokenHash) {
        return dsl.deleteFrom(INVITATION)
                        .where(INVITATION.TOKEN_HASH.eq(tokenHash))
                        .execute()
                == 1;
    }
}

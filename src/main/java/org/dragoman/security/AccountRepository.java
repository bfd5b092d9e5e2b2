package org.dragoman.security;

import static org.dragoman.persistence.generated.Tables.ACCOUNT;
import static org.dragoman.persistence.generated.Tables.INVITATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record8;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
class AccountRepository {

    private final DSLContext dsl;

    AccountRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    boolean none() {
        return !dsl.fetchExists(ACCOUNT);
    }

    List<Account> all() {
        return select().orderBy(ACCOUNT.LOGIN).fetch(Records.mapping(AccountRepository::account));
    }

    Optional<Account> find(String login) {
        return select().where(ACCOUNT.LOGIN.eq(login)).fetchOptional(Records.mapping(AccountRepository::account));
    }

    /** The names of the accounts with the logins, by login. */
    Map<String, String> displayNames(Collection<String> logins) {
        return dsl.select(ACCOUNT.LOGIN, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.in(Set.copyOf(logins)))
                .fetchMap(ACCOUNT.LOGIN, ACCOUNT.DISPLAY_NAME);
    }

    Optional<Account> find(AccountId id) {
        return select().where(ACCOUNT.ID.eq(id.value())).fetchOptional(Records.mapping(AccountRepository::account));
    }

    /** The accounts that may administer and can sign in now, locked until the transaction ends. */
    List<AccountId> lockEnabledAdministrators() {
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ROLE.eq(Role.ADMINISTRATOR.code()))
                .and(ACCOUNT.ENABLED.isTrue())
                .andNot(hasInvitation())
                .forUpdate()
                .fetch(Records.mapping(AccountId::new));
    }

    Optional<String> passwordHash(String login) {
        return dsl.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .fetchOptional(ACCOUNT.PASSWORD_HASH);
    }

    /** What sessions of the account must carry, or nothing where it may not sign in. */
    Optional<AccountStamp> stamp(String login) {
        return signingIn(login).map(SignedInAccount::stamp);
    }

    /** The account with the login, as a session begins with it, or nothing where it may not sign in. */
    Optional<SignedInAccount> signingIn(String login) {
        return dsl.select(ACCOUNT.LOGIN, ACCOUNT.PASSWORD_HASH, ACCOUNT.ACCOUNT_ROLE, ACCOUNT.SESSION_ROUND)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .and(ACCOUNT.ENABLED.isTrue())
                .fetchOptional(Records.mapping(
                        (known, hash, role, round) -> new SignedInAccount(known, hash, Role.of(role), round)));
    }

    /** Ends every session of the account. */
    void beginNewRound(AccountId id) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.SESSION_ROUND, ACCOUNT.SESSION_ROUND.plus(1))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    void seen(String login, Instant at) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.LAST_SEEN_AT, at.truncatedTo(ChronoUnit.MICROS))
                .where(ACCOUNT.LOGIN.eq(login))
                .execute();
    }

    void insert(String login, String displayName, String passwordHash, Role role, Instant createdAt) {
        dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, login)
                .set(ACCOUNT.DISPLAY_NAME, displayName)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.ACCOUNT_ROLE, role.code())
                .set(ACCOUNT.ENABLED, true)
                .set(ACCOUNT.CREATED_AT, createdAt)
                .execute();
    }

    void setRole(AccountId id, Role role) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ROLE, role.code())
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    void setEnabled(AccountId id, boolean enabled) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.ENABLED, enabled)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    void setPasswordHash(String login, String passwordHash) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .where(ACCOUNT.LOGIN.eq(login))
                .execute();
    }

    private SelectJoinStep<Record8<Long, String, String, String, Boolean, Instant, Instant, Boolean>> select() {
        return dsl.select(
                        ACCOUNT.ID,
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.ACCOUNT_ROLE,
                        ACCOUNT.ENABLED,
                        ACCOUNT.CREATED_AT,
                        ACCOUNT.LAST_SEEN_AT,
                        field(hasInvitation()))
                .from(ACCOUNT);
    }

    /** True of accounts whose owner has not chosen a password yet. */
    private static Condition hasInvitation() {
        return exists(selectOne().from(INVITATION).where(INVITATION.ACCOUNT_ID.eq(ACCOUNT.ID)));
    }

    private static Account account(
            long id,
            String login,
            String displayName,
            String role,
            boolean enabled,
            Instant createdAt,
            @Nullable Instant lastSeenAt,
            boolean invited) {
        return new Account(
                new AccountId(id), login, displayName, Role.of(role), enabled, createdAt, lastSeenAt, invited);
    }
}

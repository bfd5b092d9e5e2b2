package org.dragoman.security;

import static org.dragoman.persistence.generated.Tables.ACCOUNT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
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

    Optional<Account> find(AccountId id) {
        return select().where(ACCOUNT.ID.eq(id.value())).fetchOptional(Records.mapping(AccountRepository::account));
    }

    /** The accounts that may administer now, locked until the transaction ends. */
    List<AccountId> lockEnabledAdministrators() {
        return dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ROLE.eq(Role.ADMINISTRATOR.code()))
                .and(ACCOUNT.ENABLED.isTrue())
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
        return dsl.select(ACCOUNT.PASSWORD_HASH, ACCOUNT.ACCOUNT_ROLE)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .and(ACCOUNT.ENABLED.isTrue())
                .fetchOptional(Records.mapping((hash, role) -> AccountStamp.of(hash, Role.of(role))));
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

    private SelectJoinStep<Record6<Long, String, String, String, Boolean, Instant>> select() {
        return dsl.select(
                        ACCOUNT.ID,
                        ACCOUNT.LOGIN,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.ACCOUNT_ROLE,
                        ACCOUNT.ENABLED,
                        ACCOUNT.CREATED_AT)
                .from(ACCOUNT);
    }

    private static Account account(
            long id, String login, String displayName, String role, boolean enabled, Instant createdAt) {
        return new Account(new AccountId(id), login, displayName, Role.of(role), enabled, createdAt);
    }
}

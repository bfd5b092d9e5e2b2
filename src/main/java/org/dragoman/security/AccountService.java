package org.dragoman.security;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.dragoman.security.AccountProblem.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts: administrators keep all of them, everybody their own password. */
@Service
public class AccountService {

    private static final Logger LOG = LoggerFactory.getLogger(AccountService.class);

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final CurrentAccount current;
    private final SignInLimit limit;
    private final AuditService audit;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            PasswordEncoder encoder,
            CurrentAccount current,
            SignInLimit limit,
            AuditService audit,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.current = current;
        this.limit = limit;
        this.audit = audit;
        this.clock = clock;
    }

    /** All accounts by login. */
    @AdministratorsOnly
    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
    }

    /**
     * Adds an account with a password made by chance.
     *
     * @return the password, which is kept nowhere in clear
     * @throws AccountProblem if the login or the name cannot be used
     */
    @AdministratorsOnly
    @Transactional
    public String add(String login, String displayName, Role role) {
        String checked = Logins.check(login);
        String name = displayName.strip();
        if (name.isEmpty() || name.length() > 200) {
            throw new AccountProblem(Reason.NAME_FORM);
        }
        String password = Passwords.generate();
        try {
            accounts.insert(checked, name, encode(password), role, clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new AccountProblem(Reason.LOGIN_TAKEN);
        }
        audit.record("account.add", "account " + checked, role.code());
        LOG.info("Account {} added as {} by {}", checked, role.code(), current.login());
        return password;
    }

    /**
     * Gives an account another role and ends its sessions.
     *
     * @throws AccountProblem if nobody could administer any more
     */
    @AdministratorsOnly
    @Transactional
    public void setRole(AccountId id, Role role) {
        if (role != Role.ADMINISTRATOR) {
            keepAnAdministrator(id);
        }
        accounts.setRole(id, role);
        audit.record("account.role", subject(id), role.code());
        LOG.info("Account {} made {} by {}", id, role.code(), current.login());
    }

    /**
     * Lets an account sign in, or shuts it out and ends its sessions.
     *
     * @throws AccountProblem if nobody could administer any more
     */
    @AdministratorsOnly
    @Transactional
    public void setEnabled(AccountId id, boolean enabled) {
        if (!enabled) {
            keepAnAdministrator(id);
        }
        accounts.setEnabled(id, enabled);
        audit.record(enabled ? "account.enable" : "account.disable", subject(id), "");
        LOG.info("Account {} {} by {}", id, enabled ? "enabled" : "disabled", current.login());
    }

    /**
     * Replaces the password of an account by one made by chance and ends its sessions.
     *
     * @return the password, which is kept nowhere in clear
     */
    @AdministratorsOnly
    @Transactional
    public String resetPassword(AccountId id) {
        Account account = accounts.find(id).orElseThrow();
        String password = Passwords.generate();
        accounts.setPasswordHash(account.login(), encode(password));
        limit.forgive(account.login());
        audit.record("account.password-reset", "account " + account.login(), "");
        LOG.info("Password of account {} reset by {}", account.login(), current.login());
        return password;
    }

    /**
     * Changes the password of the account that asks; its other sessions end.
     *
     * @throws AccountProblem if the present password is wrong or the new one is too short or too long
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changeOwnPassword(String present, String wanted) {
        String login = current.login();
        if (limit.waitFor(login).isPresent()) {
            throw new AccountProblem(Reason.TOO_MANY_ATTEMPTS);
        }
        String hash = accounts.passwordHash(login).orElseThrow();
        if (!encoder.matches(present, hash)) {
            limit.failed(login);
            throw new AccountProblem(Reason.PASSWORD_WRONG);
        }
        Passwords.check(wanted);
        String wantedHash = encode(wanted);
        accounts.setPasswordHash(login, wantedHash);
        current.renew(wantedHash);
        audit.record("account.password", "account " + login, "");
        LOG.info("Password of account {} changed", login);
    }

    private String subject(AccountId id) {
        return "account " + accounts.find(id).orElseThrow().login();
    }

    private void keepAnAdministrator(AccountId leaving) {
        if (accounts.lockEnabledAdministrators().equals(List.of(leaving))) {
            throw new AccountProblem(Reason.LAST_ADMINISTRATOR);
        }
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}

package org.dragoman.security;

import java.util.List;
import java.util.Objects;
import org.dragoman.security.AccountProblem.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts: administrators keep all of them, everybody their own password. */
@Service
public class AccountService {

    private static final Logger LOG = LoggerFactory.getLogger(AccountService.class);

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final PasswordEncoder encoder;
    private final CurrentAccount current;
    private final SignInLimit limit;
    private final AuditService audit;

    AccountService(
            AccountRepository accounts,
            InvitationRepository invitations,
            PasswordEncoder encoder,
            CurrentAccount current,
            SignInLimit limit,
            AuditService audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.encoder = encoder;
        this.current = current;
        this.limit = limit;
        this.audit = audit;
    }

    /** All accounts by login. */
    @AdministratorsOnly
    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
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

    /** Ends every session of an account; its owner has to sign in again. */
    @AdministratorsOnly
    @Transactional
    public void signOutEverywhere(AccountId id) {
        accounts.beginNewRound(id);
        audit.record("account.sign-out", subject(id), "everywhere");
        LOG.info("Account {} signed out everywhere by {}", id, current.login());
    }

    /**
     * Replaces the password of an account by one made by chance, ends its sessions and takes its invitation out of use.
     *
     * @return the password, which is kept nowhere in clear
     */
    @AdministratorsOnly
    @Transactional
    public String resetPassword(AccountId id) {
        Account account = accounts.find(id).orElseThrow();
        String password = Passwords.generate();
        invitations.withdraw(id);
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

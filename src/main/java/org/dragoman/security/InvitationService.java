package org.dragoman.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.security.AccountProblem.Reason;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people to the desk: an administrator makes the account and passes on a link, good once and for
 * {@link #GOOD_FOR}, behind which the owner chooses a password. Until then nobody can sign in. A link that was used, has
 * expired, was replaced or never was, is answered alike.
 */
@Service
public class InvitationService {

    /** How long a link is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(3);

    private static final int NAME_LENGTH = 200;

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final PasswordEncoder encoder;
    private final AuditService audit;
    private final Clock clock;

    InvitationService(
            AccountRepository accounts,
            InvitationRepository invitations,
            PasswordEncoder encoder,
            AuditService audit,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an account that has no password yet.
     *
     * @throws AccountProblem if the login or the name cannot be used
     */
    @AdministratorsOnly
    @Transactional
    public Invitation invite(String login, String displayName, Role role) {
        String checked = Logins.normalize(login);
        String name = displayName.strip();
        List<Reason> reasons = problems(checked, name);
        if (!reasons.isEmpty()) {
            throw new AccountProblem(reasons);
        }
        try {
            accounts.insert(checked, name, encode(InvitationToken.generate()), role, clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new AccountProblem(Reason.LOGIN_TAKEN);
        }
        audit.record("account.invite", "account " + checked, role.code());
        return link(accounts.find(checked).orElseThrow());
    }

    private List<Reason> problems(String login, String name) {
        List<Reason> reasons = new ArrayList<>();
        if (!Logins.wellFormed(login)) {
            reasons.add(Reason.LOGIN_FORM);
        } else if (accounts.find(login).isPresent()) {
            reasons.add(Reason.LOGIN_TAKEN);
        }
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            reasons.add(Reason.NAME_FORM);
        }
        return reasons;
    }

    /**
     * Makes a new link for an account whose owner has not used one; the former link leads nowhere from now on.
     *
     * @throws AccountProblem if the owner has chosen a password already
     */
    @AdministratorsOnly
    @Transactional
    public Invitation again(AccountId id) {
        Account account = accounts.find(id).filter(Account::invited).orElseThrow(InvitationService::spent);
        audit.record("account.invite", "account " + account.login(), "again");
        return link(account);
    }

    private Invitation link(Account account) {
        String token = InvitationToken.generate();
        Instant expiresAt = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.MICROS);
        invitations.replace(account.id(), InvitationToken.hash(token), expiresAt);
        return new Invitation(account.login(), token, expiresAt);
    }

    /** The login of the account that a link is for; nothing for a link that leads nowhere. */
    @Transactional(readOnly = true)
    public Optional<String> login(String token) {
        return invitations.login(InvitationToken.hash(token), clock.instant());
    }

    /**
     * Gives the account of the link its first password and takes the link out of use.
     *
     * @return the login
     * @throws AccountProblem if the link leads nowhere, or the password is too short or too long
     */
    @Transactional
    public String accept(String token, String password) {
        String hash = InvitationToken.hash(token);
        String login = invitations.login(hash, clock.instant()).orElseThrow(InvitationService::spent);
        Passwords.check(password);
        if (!invitations.use(hash)) {
            throw spent();
        }
        accounts.setPasswordHash(login, encode(password));
        audit.record(login, "account.join", "account " + login, "");
        return login;
    }

    private static AccountProblem spent() {
        return new AccountProblem(Reason.INVITATION_SPENT);
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}

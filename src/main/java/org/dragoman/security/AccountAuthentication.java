package org.dragoman.security;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs accounts in by login and password, within the {@link SignInLimit}. A wrong password, an unknown login and a
 * disabled account are answered alike.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(AccountAuthentication.class);

    private final AccountRepository accounts;
    private final SignInLimit limit;
    private final AuditService audit;
    private final Clock clock;
    private final DaoAuthenticationProvider passwords;

    AccountAuthentication(
            AccountRepository accounts, SignInLimit limit, AuditService audit, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.limit = limit;
        this.audit = audit;
        this.clock = clock;
        this.passwords = new DaoAuthenticationProvider(this::load);
        passwords.setPasswordEncoder(encoder);
    }

    private SignedInAccount load(String login) {
        return accounts.signingIn(login).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String login = Logins.normalize(request.getName());
        String address = request.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        limit.waitFor(login, address).ifPresent(remaining -> {
            throw new TooManyAttempts(remaining);
        });
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(login, request.getCredentials());
        attempt.setDetails(request.getDetails());
        try {
            Authentication signedIn = passwords.authenticate(attempt);
            limit.forgive(login);
            accounts.seen(login, clock.instant());
            audit.record(login, "sign-in", "account " + login, address);
            return signedIn;
        } catch (BadCredentialsException refused) {
            limit.failed(login, address);
            audit.record(AuditService.SYSTEM, "sign-in.refused", "account " + login, address);
            LOG.info("A sign-in from {} was refused", address);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package org.dragoman.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account has been disabled, signed out everywhere, or has got another role or password since it signed
 * in; notes when the others were last seen.
 */
class SessionStanding extends OncePerRequestFilter {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final AccountRepository accounts;
    private final Clock clock;
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    SessionStanding(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            if (stands(account)) {
                note(account.getUsername());
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean stands(SignedInAccount account) {
        return accounts.stamp(account.getUsername())
                .filter(account.stamp()::equals)
                .isPresent();
    }

    private void note(String login) {
        Instant now = clock.instant();
        Instant last = noted.get(login);
        if (last == null || last.plus(BETWEEN_NOTES).isBefore(now)) {
            noted.put(login, now);
            accounts.seen(login, now);
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

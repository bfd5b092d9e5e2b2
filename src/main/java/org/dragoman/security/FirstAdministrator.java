package org.dragoman.security;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Gives a desk without accounts its first administrator, {@value #LOGIN}: with the password of the environment variable
 * {@code DRAGOMAN_ADMIN_PASSWORD}, else with one made by chance that is printed once and kept nowhere in clear.
 */
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String chosen;
    private final PrintStream console;

    @Autowired
    FirstAdministrator(
            AccountRepository accounts,
            PasswordEncoder encoder,
            Clock clock,
            @Value("${dragoman.admin.password:}") String chosen) {
        this(accounts, encoder, clock, chosen, System.out);
    }

    FirstAdministrator(
            AccountRepository accounts, PasswordEncoder encoder, Clock clock, String chosen, PrintStream console) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.chosen = chosen;
        this.console = console;
    }

    /** @throws IllegalStateException if the chosen password is too short or too long */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        String password = chosen.isBlank() ? Passwords.generate() : chosen;
        try {
            Passwords.check(password);
        } catch (AccountProblem unfit) {
            throw new IllegalStateException(
                    "DRAGOMAN_ADMIN_PASSWORD must have at least 8 characters and at most 72 bytes", unfit);
        }
        try {
            accounts.insert(
                    LOGIN,
                    "Administrator",
                    Objects.requireNonNull(encoder.encode(password)),
                    Role.ADMINISTRATOR,
                    clock.instant());
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            LOG.info("Another node has added the first administrator");
            return;
        }
        console.println(chosen.isBlank() ? announcement(password) : announcement("as in DRAGOMAN_ADMIN_PASSWORD"));
    }

    private static String announcement(String password) {
        return """

                ------------------------------------------------------------
                  The first administrator of this desk:
                    login     %s
                    password  %s
                  This is shown once. Sign in, then change the password.
                ------------------------------------------------------------
                """.formatted(LOGIN, password);
    }
}

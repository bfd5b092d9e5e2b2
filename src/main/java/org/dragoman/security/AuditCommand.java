package org.dragoman.security;

import java.io.PrintStream;
import java.util.List;
import org.dragoman.persistence.PersistenceConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The command {@value #OPTION}: verifies the audit of the configured database without starting the desk. With an H2 file
 * the desk must be stopped first, since only one process can open it.
 */
public final class AuditCommand {

    /** What asks for the command on the command line. */
    public static final String OPTION = "--dragoman.audit.verify";

    private AuditCommand() {}

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    @Import({PersistenceConfiguration.class, AuditRepository.class, AuditVerification.class})
    static class Context {}

    /** True if the command line asks for the command. */
    public static boolean asked(String... arguments) {
        return List.of(arguments).contains(OPTION);
    }

    /**
     * Verifies and says in one sentence what was found.
     *
     * @return 0 if the audit holds, 1 if a link is broken
     */
    public static int run(PrintStream console, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Context.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            AuditVerification.Outcome outcome =
                    context.getBean(AuditVerification.class).verify();
            console.println(outcome.sentence());
            return outcome.holds() ? 0 : 1;
        }
    }
}

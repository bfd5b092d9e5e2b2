package org.dragoman.persistence;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The services of the register on a database, without the web: one context for each database. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JooqAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
@EnableMethodSecurity
@ComponentScan(
        basePackages = {
            "org.dragoman.persistence",
            "org.dragoman.history",
            "org.dragoman.actor",
            "org.dragoman.article",
            "org.dragoman.event"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.dragoman\\.\\w+\\.ui\\..*"))
@ComponentScan(
        basePackages = "org.dragoman.security",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.dragoman\\.security\\.(CurrentAccount|DeskAccount|AccountRepository|Audit(Service|Repository|Verification))"))
public class RegisterContext {}

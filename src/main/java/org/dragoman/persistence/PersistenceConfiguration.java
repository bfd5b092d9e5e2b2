package org.dragoman.persistence;

import java.time.Clock;
import org.jooq.conf.RenderQuotedNames;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every query shares: names without quotes, so that one SQL runs on H2 and PostgreSQL, and the clock. */
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {

    @Bean
    DefaultConfigurationCustomizer unquotedNames() {
        return configuration ->
                configuration.settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
    }

    /** The clock of the desk: what is past, due or in the future is asked of it alone. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

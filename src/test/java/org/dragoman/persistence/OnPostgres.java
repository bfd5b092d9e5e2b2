package org.dragoman.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a contract on a real PostgreSQL server, one for all contracts of a JVM. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RegisterContext.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = OnPostgres.Database.class)
public @interface OnPostgres {

    /** The server, started when first asked for; it ends with the JVM. */
    class Server {

        private static final EmbeddedPostgres RUNNING = start();
        private static final AtomicInteger NUMBER = new AtomicInteger();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL does not start", failure);
            }
        }

        /** Makes an empty database; its user is {@code postgres}. */
        public static String urlOfNewDatabase() {
            String name = "register_" + NUMBER.incrementAndGet();
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException("PostgreSQL makes no database", failure);
            }
            return RUNNING.getJdbcUrl("postgres", name);
        }
    }

    /** Gives each context a database of its own on the server. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + Server.urlOfNewDatabase())
                    .applyTo(context);
        }
    }
}

package org.dragoman.security;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** An empty table of accounts in an H2 file. */
final class AccountTable implements AutoCloseable {

    private final Connection connection;

    AccountTable(Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("dragoman");
        Flyway.configure().dataSource(url, "", "").load().migrate();
        connection = DriverManager.getConnection(url);
    }

    AccountRepository accounts() {
        Settings unquoted = new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
        return new AccountRepository(DSL.using(connection, SQLDialect.H2, unquoted));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

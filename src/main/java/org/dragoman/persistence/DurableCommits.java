package org.dragoman.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets a commit on H2 return only once it is on the disk. H2 writes at each commit ({@code WRITE_DELAY=0}), but a commit
 * that meets another one writing returns at once and leaves its own pages for the next; a server killed in between would
 * lose what it had confirmed. PostgreSQL needs no help.
 */
@Component
class DurableCommits implements TransactionExecutionListener {

    private final DataSource dataSource;
    private final boolean needed;

    /** @throws MetaDataAccessException if the database cannot be reached */
    DurableCommits(DataSource dataSource) throws MetaDataAccessException {
        this.dataSource = dataSource;
        this.needed =
                "H2".equals(JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName));
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable commitFailure) {
        if (needed && commitFailure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
            writeOut();
        }
    }

    private void writeOut() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The database file could not be written", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}

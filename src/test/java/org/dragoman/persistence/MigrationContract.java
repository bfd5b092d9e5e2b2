package org.dragoman.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.persistence.generated.DefaultSchema;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The migrations make, from an empty database, what the generated tables say. */
abstract class MigrationContract {

    @Autowired
    private DSLContext jooq;

    @Autowired
    private Flyway flyway;

    @Test
    void every_migration_is_applied_and_none_is_left() {
        assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void every_generated_column_can_be_read() {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            assertThat(jooq.select(table.fields()).from(table).limit(1).fetch())
                    .as(table.getName())
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void generated_types_agree_with_those_of_the_database() {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Table<?> real = jooq.meta().getTables().stream()
                    .filter(found -> found.getName().equalsIgnoreCase(table.getName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Stream.of(real.fields()).map(MigrationContract::described))
                    .as(table.getName())
                    .containsExactlyElementsOf(Stream.of(table.fields())
                            .map(MigrationContract::described)
                            .toList());
        }
    }

    private static String described(Field<?> column) {
        return column.getName().toLowerCase(Locale.ROOT)
                + (column.getDataType().nullable() ? " may be null" : " is never null");
    }
}

package org.dragoman.timeline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.dragoman.actor.ActorService;
import org.dragoman.event.ContentJson;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Participation;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Fills the database of a new data folder with a generated register, as fast as it takes rows. Arguments: folder, events. */
public final class FillDesk {

    private static final int BATCH = 2000;
    private static final Timestamp MADE = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Connection database;

    private FillDesk(Connection database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws SQLException {
        long began = System.nanoTime();
        int events = Integer.parseInt(arguments[1]);
        fill(Path.of(arguments[0]), events);
        System.out.printf("%,d events in %.0f s%n", events, (System.nanoTime() - began) / 1e9);
    }

    static void fill(Path data, int events) throws SQLException {
        try (OpenRegister desk = new OpenRegister(data);
                Connection database = desk.service(DataSource.class).getConnection()) {
            database.setAutoCommit(false);
            new FillDesk(database).fill(new GeneratedRegister(1, desk.service(ActorService.class)), events);
            database.commit();
        }
    }

    private void fill(GeneratedRegister register, int events) throws SQLException {
        try (Statement sources = database.createStatement()) {
            for (int source = 0; source < GeneratedRegister.SOURCES; source++) {
                sources.executeUpdate("insert into source (id, code, name, kind, sample, created_at) values (" + (source + 1)
                        + ", 'source-" + source + "', 'Source " + source + "', 'agency', false, current_timestamp)");
            }
        }
        try (PreparedStatement event = database.prepareStatement(
                        "insert into event (id, version, event_type, date_edtf, earliest_start, latest_start, earliest_end,"
                                + " latest_end, date_precision, world_status, verification, editorial_state, place_id,"
                                + " importance, sample) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'published', ?, ?, false)");
                PreparedStatement text = database.prepareStatement(
                        "insert into event_text (event_id, language, title, summary) values (?, ?, ?, '')");
                PreparedStatement part = database.prepareStatement(
                        "insert into participation (event_id, ordinal, actor_id, participant_role) values (?, ?, ?, ?)");
                PreparedStatement article = database.prepareStatement(
                        "insert into article (id, source_id, language, published_on, title, body, sha256, sample, added_by,"
                                + " added_at) values (?, ?, ?, ?, ?, ?, ?, false, 'generator', ?)");
                PreparedStatement mention = database.prepareStatement(
                        "insert into mention (id, article_id, ordinal, event_id, event_type, date_edtf, world_status, place_id,"
                                + " confidence, mention_state, decided_by) values (?, ?, 0, ?, ?, ?, ?, ?, 1, 'accepted',"
                                + " 'generator')");
                PreparedStatement evidence = database.prepareStatement(
                        "insert into evidence (mention_id, field, ordinal, span_start, span_end, quote) values"
                                + " (?, 'trigger', 0, ?, ?, ?)");
                PreparedStatement revision = database.prepareStatement(
                        "insert into revision (seq, event_id, version, made_by, made_at, reason, editorial_state, after_json)"
                                + " values (?, ?, 1, 'generator', ?, '', 'published', ?)")) {
            PreparedStatement[] all = {event, text, part, article, mention, evidence, revision};
            for (long id = 1; id <= events; id++) {
                EventSnapshot snapshot = register.event(id);
                event(event, snapshot.event());
                texts(text, snapshot.event());
                parts(part, snapshot.event());
                for (EventMention told : snapshot.mentions()) {
                    article(article, told);
                    mention(mention, told);
                    evidence(evidence, told);
                }
                set(revision, id, id, MADE, ContentJson.of(snapshot.event().data()));
                if (id % BATCH == 0 || id == events) {
                    for (PreparedStatement statement : all) {
                        statement.executeBatch();
                    }
                    database.commit();
                }
            }
        }
        try (Statement counters = database.createStatement()) {
            counters.executeUpdate("update revision_counter set last_seq = " + events);
            for (String table : new String[] {"event", "article", "mention"}) {
                counters.execute("alter table " + table + " alter column id restart with "
                        + (events + 2L) * GeneratedRegister.MOST_ARTICLES);
            }
            counters.execute("alter table source alter column id restart with " + (GeneratedRegister.SOURCES + 1));
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.addBatch();
    }

    private static void event(PreparedStatement statement, Event event) throws SQLException {
        EventData data = event.data();
        EventDate date = data.date();
        set(
                statement,
                event.id().value(),
                data.type().code(),
                date == null ? null : date.toString(),
                day(date == null ? null : date.earliestStart()),
                day(date == null ? null : date.latestStart()),
                day(date == null ? null : date.earliestEnd()),
                day(date == null ? null : date.latestEnd()),
                date == null ? "none" : date.precision().code(),
                data.status().code(),
                event.verification().code(),
                data.place() == null ? null : data.place().value(),
                event.importance());
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static void texts(PreparedStatement statement, Event event) throws SQLException {
        for (Language language : Language.values()) {
            set(
                    statement,
                    event.id().value(),
                    language.code(),
                    event.data().title().in(language).orElse(""));
        }
    }

    private static void parts(PreparedStatement statement, Event event) throws SQLException {
        int ordinal = 0;
        for (Participation part : event.data().participations()) {
            set(
                    statement,
                    event.id().value(),
                    ordinal++,
                    part.actor().value(),
                    part.role().code());
        }
    }

    private static void article(PreparedStatement statement, EventMention told) throws SQLException {
        long id = told.mention().article().value();
        set(
                statement,
                id,
                id % GeneratedRegister.SOURCES + 1,
                told.language().code(),
                day(told.publishedOn()),
                told.articleTitle(),
                told.articleTitle(),
                "generated-" + id,
                MADE);
    }

    private static void mention(PreparedStatement statement, EventMention told) throws SQLException {
        var data = told.mention().data();
        set(
                statement,
                told.mention().id().value(),
                told.mention().article().value(),
                told.mention().event() == null ? null : told.mention().event().value(),
                data.type().code(),
                data.date() == null ? null : data.date().toString(),
                data.status().code(),
                data.place() == null ? null : data.place().value());
    }

    private static void evidence(PreparedStatement statement, EventMention told) throws SQLException {
        Evidence found = told.mention().data().evidence().getFirst();
        set(
                statement,
                told.mention().id().value(),
                found.span().start(),
                found.span().end(),
                found.quote());
    }
}

package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.OFFICE;
import static org.dragoman.persistence.generated.Tables.OFFICE_TITLE;
import static org.dragoman.persistence.generated.Tables.TENURE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.OfficeId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Reads offices and who held them. */
@Repository
class OfficeQuery {

    private static final org.dragoman.persistence.generated.tables.Actor MEMBER = ACTOR.as("member");

    private final DSLContext jooq;
    private final ActorQuery actors;

    OfficeQuery(DSLContext jooq, ActorQuery actors) {
        this.jooq = jooq;
        this.actors = actors;
    }

    List<Office> all() {
        return List.copyOf(where(noCondition()).values());
    }

    List<Office> ofBody(ActorId body) {
        return List.copyOf(where(OFFICE.BODY_ID.in(together(body))).values());
    }

    Map<OfficeId, Office> offices(Collection<OfficeId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : where(OFFICE.ID.in(
                        ids.stream().map(OfficeId::value).distinct().toList()));
    }

    /** By level and id. */
    private Map<OfficeId, Office> where(Condition offices) {
        Map<Long, LocalizedText> titles = titles(offices);
        record Row(long id, ActorId body, int level) {}
        List<Row> rows = jooq.select(OFFICE.ID, OFFICE.BODY_ID, OFFICE.PROTOCOL_LEVEL)
                .from(OFFICE)
                .where(offices)
                .orderBy(OFFICE.PROTOCOL_LEVEL, OFFICE.ID)
                .fetch(mapping((id, body, level) -> new Row(id, new ActorId(body), level)));
        Map<ActorId, ActorSummary> bodies =
                actors.summaries(rows.stream().map(Row::body).toList());
        Map<OfficeId, Office> found = new LinkedHashMap<>();
        for (Row row : rows) {
            OfficeId id = new OfficeId(row.id);
            found.put(
                    id,
                    new Office(
                            id,
                            Objects.requireNonNull(bodies.get(row.body)),
                            row.level,
                            titles.getOrDefault(row.id, LocalizedText.EMPTY)));
        }
        return found;
    }

    private Map<Long, LocalizedText> titles(Condition offices) {
        Map<Long, Map<Language, String>> titles = new LinkedHashMap<>();
        jooq.select(OFFICE_TITLE.OFFICE_ID, OFFICE_TITLE.LANGUAGE, OFFICE_TITLE.TITLE_TEXT)
                .from(OFFICE_TITLE)
                .where(OFFICE_TITLE.OFFICE_ID.in(select(OFFICE.ID).from(OFFICE).where(offices)))
                .forEach(row -> titles.computeIfAbsent(row.value1(), _ -> new EnumMap<>(Language.class))
                        .put(Language.of(row.value2()).orElseThrow(), row.value3()));
        Map<Long, LocalizedText> texts = new LinkedHashMap<>();
        titles.forEach((office, words) -> texts.put(office, new LocalizedText(words)));
        return texts;
    }

    /** All whom the same actor stands for as for this one. */
    private static Select<Record1<Long>> together(ActorId actor) {
        return select(ACTOR.ID)
                .from(ACTOR)
                .where(ACTOR.STANDING_ID.eq(
                        select(MEMBER.STANDING_ID).from(MEMBER).where(MEMBER.ID.eq(actor.value()))));
    }

    /** The tenures that the actor's own record tells. */
    List<Tenure> tenures(ActorId actor) {
        return tenures(TENURE.ACTOR_ID.eq(actor.value()));
    }

    /** The tenures that all records of the actor tell. */
    List<Tenure> allTenures(ActorId actor) {
        return tenures(TENURE.ACTOR_ID.in(together(actor))).stream().distinct().toList();
    }

    private List<Tenure> tenures(Condition wanted) {
        return jooq.select(TENURE.OFFICE_ID, TENURE.HELD_FROM, TENURE.HELD_TO)
                .from(TENURE)
                .where(wanted)
                .orderBy(TENURE.ACTOR_ID, TENURE.ORDINAL)
                .fetch(mapping((office, from, to) -> new Tenure(new OfficeId(office), from, to)));
    }

    /** Whose tenures of the office may cover the day, the latest begun first. */
    List<ActorId> holders(OfficeId office, LocalDate day) {
        return jooq.select(ACTOR.STANDING_ID)
                .from(TENURE)
                .join(ACTOR)
                .on(ACTOR.ID.eq(TENURE.ACTOR_ID))
                .where(TENURE.OFFICE_ID.eq(office.value()))
                .and(TENURE.HELD_FROM.isNull().or(TENURE.HELD_FROM.le(day)))
                .and(TENURE.HELD_TO.isNull().or(TENURE.HELD_TO.ge(day)))
                .orderBy(TENURE.HELD_FROM.desc().nullsLast(), ACTOR.STANDING_ID)
                .fetch(mapping(ActorId::new));
    }
}

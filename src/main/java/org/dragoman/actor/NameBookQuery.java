package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.ACTOR_NAME;
import static org.dragoman.persistence.generated.Tables.OFFICE;
import static org.dragoman.persistence.generated.Tables.PLACE;
import static org.dragoman.persistence.generated.Tables.PLACE_NAME;
import static org.dragoman.persistence.generated.Tables.RECORD_CHANGE;
import static org.dragoman.persistence.generated.Tables.TENURE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Reads the name book and keeps the last one. The reference names are only ever added and every later change of an actor is
 * recorded, so the numbers and highest ids of names and changes tell whether the book is still whole, whichever server
 * changed it and whether or not its transaction was rolled back.
 */
@Repository
class NameBookQuery {

    private final DSLContext jooq;
    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

    NameBookQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    private record Extent(int number, @Nullable Long highest) {}

    private record Extents(Extent actorNames, Extent placeNames, Extent changes) {}

    private record Kept(Extents extents, NameBook book) {}

    NameBook current() {
        Extents extents = new Extents(
                extent(ACTOR_NAME, ACTOR_NAME.ID),
                extent(PLACE_NAME, PLACE_NAME.ID),
                extent(RECORD_CHANGE, RECORD_CHANGE.ID));
        Kept kept = last.get();
        if (kept == null || !kept.extents.equals(extents)) {
            kept = new Kept(extents, book());
            last.set(kept);
        }
        return kept.book;
    }

    private NameBook book() {
        List<NamedActor> actors = actors();
        return new NameBook(actors, places(), offices(actors));
    }

    private <R extends Record> Extent extent(Table<R> names, TableField<R, Long> id) {
        return jooq.select(count(), max(id)).from(names).fetchSingle(mapping(Extent::new));
    }

    private List<NamedActor> actors() {
        Map<Long, List<StoredName>> names = jooq.select(
                        ACTOR.STANDING_ID, ACTOR_NAME.LANGUAGE, ACTOR_NAME.NAME_KIND, ACTOR_NAME.NAME_TEXT)
                .from(ACTOR_NAME)
                .join(ACTOR)
                .on(ACTOR.ID.eq(ACTOR_NAME.ACTOR_ID))
                .orderBy(when(ACTOR.ID.eq(ACTOR.STANDING_ID), inline(0)).otherwise(inline(1)), ACTOR_NAME.ID)
                .fetchGroups(
                        ACTOR.STANDING_ID,
                        mapping((owner, language, kind, text) -> StoredName.of(language, kind, text)));
        return jooq.select(ACTOR.ID, ACTOR.KIND, ACTOR.CODE, ACTOR.COUNTRY, ACTOR.USUAL_LEVEL)
                .from(ACTOR)
                .where(ACTOR.MERGED_INTO.isNull())
                .orderBy(ACTOR.ID)
                .fetch(mapping((id, kind, code, country, level) -> new NamedActor(
                        ActorKind.of(kind),
                        code,
                        country,
                        level == null ? null : level.intValue(),
                        StoredName.byLanguage(names.getOrDefault(id, List.of())))));
    }

    private List<HeldOffice> offices(List<NamedActor> actors) {
        Map<String, String> names = new HashMap<>();
        actors.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .forEach(person -> Stream.concat(
                                person.names().getOrDefault(Language.EN, List.of()).stream(),
                                person.names().values().stream().flatMap(List::stream))
                        .findFirst()
                        .ifPresent(name -> names.put(person.code(), name)));
        var holder = ACTOR.as("holder");
        var body = ACTOR.as("body");
        return jooq.select(holder.CODE, body.CODE, OFFICE.PROTOCOL_LEVEL, TENURE.HELD_FROM, TENURE.HELD_TO)
                .from(TENURE)
                .join(ACTOR)
                .on(ACTOR.ID.eq(TENURE.ACTOR_ID))
                .join(holder)
                .on(holder.ID.eq(ACTOR.STANDING_ID))
                .join(OFFICE)
                .on(OFFICE.ID.eq(TENURE.OFFICE_ID))
                .join(body)
                .on(body.ID.eq(OFFICE.BODY_ID))
                .where(body.KIND.eq(ActorKind.STATE.code()))
                .orderBy(TENURE.OFFICE_ID, TENURE.ACTOR_ID, TENURE.ORDINAL)
                .fetch(mapping((person, country, level, from, to) ->
                        new HeldOffice(person, names.getOrDefault(person, person), country, level, from, to)));
    }

    private List<NamedPlace> places() {
        Map<Long, List<StoredName>> names = jooq.select(
                        PLACE_NAME.PLACE_ID, PLACE_NAME.LANGUAGE, PLACE_NAME.NAME_KIND, PLACE_NAME.NAME_TEXT)
                .from(PLACE_NAME)
                .orderBy(PLACE_NAME.ID)
                .fetchGroups(
                        PLACE_NAME.PLACE_ID,
                        mapping((owner, language, kind, text) -> StoredName.of(language, kind, text)));
        return jooq.select(PLACE.ID, PLACE.KIND, PLACE.CODE, PLACE.COUNTRY, PLACE.CAPITAL)
                .from(PLACE)
                .orderBy(PLACE.ID)
                .fetch(mapping((id, kind, code, country, capital) -> new NamedPlace(
                        PlaceKind.of(kind),
                        code,
                        country,
                        capital,
                        StoredName.byLanguage(names.getOrDefault(id, List.of())))));
    }
}

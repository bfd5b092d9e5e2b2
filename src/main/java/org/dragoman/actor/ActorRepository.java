package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.ACTOR_NAME;
import static org.dragoman.persistence.generated.Tables.PLACE;
import static org.dragoman.persistence.generated.Tables.PLACE_NAME;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.NameFolding;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.Slug;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes actors, places and their names. */
@Repository
class ActorRepository {

    private final DSLContext jooq;
    private final Clock clock;

    ActorRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** Adds an actor without names, with a code made from one of them. */
    ActorId add(ActorKind kind, LocalizedText name, @Nullable String country, @Nullable Integer usualLevel) {
        String code = freeCode(
                name,
                taken -> jooq.fetchExists(ACTOR, ACTOR.KIND.eq(kind.code()).and(ACTOR.CODE.eq(taken))));
        return insert(kind, code, country, usualLevel);
    }

    private static String freeCode(LocalizedText name, Predicate<String> taken) {
        if (name.texts().isEmpty()) {
            throw new IllegalArgumentException("A name is needed in at least one language");
        }
        String slug = Slug.of(name.forReader(Language.EN));
        String code = slug;
        for (int number = 2; taken.test(code); number++) {
            code = slug + "-" + number;
        }
        return code;
    }

    ActorId insert(ActorKind kind, String code, @Nullable String country, @Nullable Integer usualLevel) {
        ActorId id = new ActorId(jooq.insertInto(ACTOR)
                .set(ACTOR.KIND, kind.code())
                .set(ACTOR.CODE, code)
                .set(ACTOR.COUNTRY, country)
                .set(ACTOR.USUAL_LEVEL, usualLevel == null ? null : usualLevel.shortValue())
                .set(ACTOR.CREATED_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .returningResult(ACTOR.ID)
                .fetchSingle()
                .value1());
        stand(List.of(id), id);
        return id;
    }

    /** Lets one actor stand for another and for all whom that one stands for. */
    void merge(ActorId from, ActorId into) {
        jooq.update(ACTOR)
                .set(ACTOR.MERGED_INTO, into.value())
                .where(ACTOR.ID.eq(from.value()))
                .execute();
        jooq.update(ACTOR)
                .set(ACTOR.STANDING_ID, into.value())
                .where(ACTOR.STANDING_ID.eq(from.value()))
                .execute();
    }

    /** Lets an actor stand for itself again and for all that were merged into it. */
    void separate(ActorId merged) {
        jooq.update(ACTOR)
                .setNull(ACTOR.MERGED_INTO)
                .where(ACTOR.ID.eq(merged.value()))
                .execute();
        List<ActorId> all = new ArrayList<>(List.of(merged));
        for (List<ActorId> last = all; !last.isEmpty(); ) {
            last = jooq.select(ACTOR.ID)
                    .from(ACTOR)
                    .where(ACTOR.MERGED_INTO.in(values(last)))
                    .fetch(mapping(ActorId::new));
            all.addAll(last);
        }
        stand(all, merged);
    }

    private void stand(List<ActorId> actors, ActorId standing) {
        jooq.update(ACTOR)
                .set(ACTOR.STANDING_ID, standing.value())
                .where(ACTOR.ID.in(values(actors)))
                .execute();
    }

    private static List<Long> values(List<ActorId> ids) {
        return ids.stream().map(ActorId::value).toList();
    }

    void insertName(ActorId actor, Language language, String nameKind, String text) {
        jooq.insertInto(ACTOR_NAME)
                .set(ACTOR_NAME.ACTOR_ID, actor.value())
                .set(ACTOR_NAME.LANGUAGE, language.code())
                .set(ACTOR_NAME.NAME_KIND, nameKind)
                .set(ACTOR_NAME.NAME_TEXT, text)
                .set(ACTOR_NAME.FOLDED, NameFolding.fold(text))
                .execute();
    }

    /** Replaces the names, country and usual level; names get new ids, by which readers see that they changed. */
    void update(ActorId actor, ActorData data) {
        Integer level = data.usualLevel();
        jooq.update(ACTOR)
                .set(ACTOR.COUNTRY, data.country())
                .set(ACTOR.USUAL_LEVEL, level == null ? null : level.shortValue())
                .where(ACTOR.ID.eq(actor.value()))
                .execute();
        jooq.deleteFrom(ACTOR_NAME).where(ACTOR_NAME.ACTOR_ID.eq(actor.value())).execute();
        data.name().texts().forEach((language, text) -> insertName(actor, language, StoredName.CANONICAL, text));
        data.aliases()
                .forEach((language, texts) ->
                        texts.forEach(text -> insertName(actor, language, StoredName.ALIAS, text)));
    }

    PlaceId addPlace(LocalizedText name, String country) {
        String code = freeCode(
                name,
                taken -> jooq.fetchExists(
                        PLACE, PLACE.KIND.eq(PlaceKind.CITY.code()).and(PLACE.CODE.eq(taken))));
        PlaceId id = insertPlace(PlaceKind.CITY, code, country, false);
        name.texts().forEach((language, text) -> insertPlaceName(id, language, StoredName.CANONICAL, text));
        return id;
    }

    PlaceId insertPlace(PlaceKind kind, String code, String country, boolean capital) {
        return new PlaceId(jooq.insertInto(PLACE)
                .set(PLACE.KIND, kind.code())
                .set(PLACE.CODE, code)
                .set(PLACE.COUNTRY, country)
                .set(PLACE.CAPITAL, capital)
                .returningResult(PLACE.ID)
                .fetchSingle()
                .value1());
    }

    void insertPlaceName(PlaceId place, Language language, String nameKind, String text) {
        jooq.insertInto(PLACE_NAME)
                .set(PLACE_NAME.PLACE_ID, place.value())
                .set(PLACE_NAME.LANGUAGE, language.code())
                .set(PLACE_NAME.NAME_KIND, nameKind)
                .set(PLACE_NAME.NAME_TEXT, text)
                .set(PLACE_NAME.FOLDED, NameFolding.fold(text))
                .execute();
    }
}

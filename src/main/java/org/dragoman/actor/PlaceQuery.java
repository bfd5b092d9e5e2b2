package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.PLACE;
import static org.dragoman.persistence.generated.Tables.PLACE_NAME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.kernel.PlaceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads places with their names. */
@Repository
class PlaceQuery {

    private final DSLContext jooq;

    PlaceQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    Map<PlaceId, PlaceSummary> summaries(Collection<PlaceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return summaries(PLACE.ID.in(ids.stream().map(PlaceId::value).distinct().toList()));
    }

    Optional<PlaceSummary> byCode(PlaceKind kind, String code) {
        return summaries(PLACE.KIND.eq(kind.code()).and(PLACE.CODE.eq(code))).values().stream()
                .findFirst();
    }

    List<PlaceSummary> search(String text, int limit) {
        NameQuery search = NameQuery.of(text);
        if (search.isEmpty()) {
            return List.of();
        }
        // "city" sorts before "country"; the best of a place's names decides.
        List<PlaceId> found = jooq.select(PLACE.ID)
                .from(PLACE)
                .join(PLACE_NAME)
                .on(PLACE_NAME.PLACE_ID.eq(PLACE.ID))
                .where(search.matches(PLACE_NAME.FOLDED))
                .groupBy(PLACE.ID, PLACE.KIND, PLACE.CAPITAL)
                .orderBy(min(search.rank(PLACE_NAME.FOLDED)), PLACE.KIND, PLACE.CAPITAL.desc(), PLACE.ID)
                .limit(limit)
                .fetch(mapping(PlaceId::new));
        Map<PlaceId, PlaceSummary> summaries = summaries(found);
        return found.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }

    /** The places of the condition, by kind and code. */
    private Map<PlaceId, PlaceSummary> summaries(Condition places) {
        Map<Long, List<StoredName>> names = jooq.select(
                        PLACE_NAME.PLACE_ID, PLACE_NAME.LANGUAGE, PLACE_NAME.NAME_KIND, PLACE_NAME.NAME_TEXT)
                .from(PLACE_NAME)
                .where(PLACE_NAME.PLACE_ID.in(select(PLACE.ID).from(PLACE).where(places)))
                .orderBy(PLACE_NAME.ID)
                .fetchGroups(
                        PLACE_NAME.PLACE_ID,
                        mapping((owner, language, kind, text) -> StoredName.of(language, kind, text)));
        Map<PlaceId, PlaceSummary> summaries = new LinkedHashMap<>();
        jooq.select(PLACE.ID, PLACE.KIND, PLACE.CODE, PLACE.COUNTRY)
                .from(PLACE)
                .where(places)
                .orderBy(PLACE.KIND, PLACE.CODE)
                .fetch(mapping((id, kind, code, country) -> new PlaceSummary(
                        new PlaceId(id),
                        PlaceKind.of(kind),
                        code,
                        country,
                        StoredName.canonical(names.getOrDefault(id, List.of())))))
                .forEach(place -> summaries.put(place.id(), place));
        return summaries;
    }
}

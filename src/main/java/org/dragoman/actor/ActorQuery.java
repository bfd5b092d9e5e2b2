package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.ACTOR_NAME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads actors with their names. */
@Repository
class ActorQuery {

    private final DSLContext jooq;

    ActorQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    Map<ActorId, ActorSummary> summaries(Collection<ActorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return summaries(ACTOR.ID.in(ids.stream().map(ActorId::value).distinct().toList()));
    }

    /** An actor with its names by language. */
    record Named(
            ActorId id,
            ActorKind kind,
            String code,
            @Nullable String country,
            @Nullable Integer usualLevel,
            LocalizedText name,
            Map<Language, List<String>> aliases) {}

    Optional<Named> find(ActorId id) {
        List<StoredName> names = jooq.select(ACTOR_NAME.LANGUAGE, ACTOR_NAME.NAME_KIND, ACTOR_NAME.NAME_TEXT)
                .from(ACTOR_NAME)
                .where(ACTOR_NAME.ACTOR_ID.eq(id.value()))
                .orderBy(ACTOR_NAME.ID)
                .fetch(mapping(StoredName::of));
        return jooq.select(ACTOR.KIND, ACTOR.CODE, ACTOR.COUNTRY, ACTOR.USUAL_LEVEL)
                .from(ACTOR)
                .where(ACTOR.ID.eq(id.value()))
                .fetchOptional(mapping((kind, code, country, level) -> new Named(
                        id,
                        ActorKind.of(kind),
                        code,
                        country,
                        level == null ? null : level.intValue(),
                        StoredName.canonical(names),
                        StoredName.byLanguage(names))));
    }

    Optional<ActorSummary> byCode(ActorKind kind, String code) {
        return summaries(ACTOR.KIND.eq(kind.code()).and(ACTOR.CODE.eq(code))).values().stream()
                .findFirst();
    }

    List<ActorSummary> ofKind(ActorKind kind) {
        return List.copyOf(summaries(ACTOR.KIND.eq(kind.code())).values());
    }

    List<ActorSummary> search(String text, int limit, List<ActorKind> kinds) {
        NameQuery search = NameQuery.of(text);
        if (search.isEmpty()) {
            return List.of();
        }
        Condition kind = kinds.isEmpty()
                ? noCondition()
                : ACTOR.KIND.in(kinds.stream().map(ActorKind::code).toList());
        // The best of an actor's names decides its place; actor_name_folded_index serves the beginnings of names on H2.
        List<ActorId> found = jooq.select(ACTOR.ID)
                .from(ACTOR)
                .join(ACTOR_NAME)
                .on(ACTOR_NAME.ACTOR_ID.eq(ACTOR.ID))
                .where(search.matches(ACTOR_NAME.FOLDED).and(kind))
                .groupBy(ACTOR.ID, ACTOR.USUAL_LEVEL)
                .orderBy(min(search.rank(ACTOR_NAME.FOLDED)), coalesce(ACTOR.USUAL_LEVEL, inline((short) 10)), ACTOR.ID)
                .limit(limit)
                .fetch(mapping(ActorId::new));
        Map<ActorId, ActorSummary> summaries = summaries(found);
        return found.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }

    /** The actors of the condition, by kind and code. */
    private Map<ActorId, ActorSummary> summaries(Condition actors) {
        Map<Long, List<StoredName>> names = jooq.select(
                        ACTOR_NAME.ACTOR_ID, ACTOR_NAME.LANGUAGE, ACTOR_NAME.NAME_KIND, ACTOR_NAME.NAME_TEXT)
                .from(ACTOR_NAME)
                .where(ACTOR_NAME.ACTOR_ID.in(select(ACTOR.ID).from(ACTOR).where(actors)))
                .orderBy(ACTOR_NAME.ID)
                .fetchGroups(
                        ACTOR_NAME.ACTOR_ID,
                        mapping((owner, language, kind, text) -> StoredName.of(language, kind, text)));
        Map<ActorId, ActorSummary> summaries = new LinkedHashMap<>();
        jooq.select(ACTOR.ID, ACTOR.KIND, ACTOR.CODE, ACTOR.COUNTRY, ACTOR.USUAL_LEVEL)
                .from(ACTOR)
                .where(actors)
                .orderBy(ACTOR.KIND, ACTOR.CODE)
                .fetch(mapping((id, kind, code, country, level) ->
                        summary(id, kind, code, country, level, names.getOrDefault(id, List.of()))))
                .forEach(actor -> summaries.put(actor.id(), actor));
        return summaries;
    }

    private static ActorSummary summary(
            Long id,
            String kind,
            String code,
            @Nullable String country,
            @Nullable Short level,
            List<StoredName> names) {
        return new ActorSummary(
                new ActorId(id),
                ActorKind.of(kind),
                code,
                country,
                level == null ? null : level.intValue(),
                StoredName.canonical(names),
                StoredName.aliases(names));
    }
}

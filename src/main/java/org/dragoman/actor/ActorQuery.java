package org.dragoman.actor;

import static org.dragoman.persistence.generated.Tables.ACTOR;
import static org.dragoman.persistence.generated.Tables.ACTOR_NAME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Who stands for the actors, each under the id that was asked for. */
    Map<ActorId, ActorSummary> summaries(Collection<ActorId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return summaries(ACTOR.ID.in(ids.stream().map(ActorId::value).distinct().toList()));
    }

    /** The record of one actor, with its own names by language. */
    record Named(
            ActorId id,
            ActorKind kind,
            String code,
            @Nullable String country,
            @Nullable Integer usualLevel,
            LocalizedText name,
            Map<Language, List<String>> aliases,
            @Nullable ActorId mergedInto) {}

    Optional<Named> find(ActorId id) {
        List<StoredName> names = jooq.select(ACTOR_NAME.LANGUAGE, ACTOR_NAME.NAME_KIND, ACTOR_NAME.NAME_TEXT)
                .from(ACTOR_NAME)
                .where(ACTOR_NAME.ACTOR_ID.eq(id.value()))
                .orderBy(ACTOR_NAME.ID)
                .fetch(mapping(StoredName::of));
        return jooq.select(ACTOR.KIND, ACTOR.CODE, ACTOR.COUNTRY, ACTOR.USUAL_LEVEL, ACTOR.MERGED_INTO)
                .from(ACTOR)
                .where(ACTOR.ID.eq(id.value()))
                .fetchOptional(mapping((kind, code, country, level, into) -> new Named(
                        id,
                        ActorKind.of(kind),
                        code,
                        country,
                        level == null ? null : level.intValue(),
                        StoredName.canonical(names),
                        StoredName.byLanguage(names),
                        into == null ? null : new ActorId(into))));
    }

    /** All whom the same actors stand for as for these, by id. */
    Set<ActorId> together(Collection<ActorId> ids) {
        var standing = select(ACTOR.STANDING_ID)
                .from(ACTOR)
                .where(ACTOR.ID.in(ids.stream().map(ActorId::value).toList()));
        return new LinkedHashSet<>(jooq.select(ACTOR.ID)
                .from(ACTOR)
                .where(ACTOR.STANDING_ID.in(standing))
                .orderBy(ACTOR.ID)
                .fetch(mapping(ActorId::new)));
    }

    Optional<ActorSummary> byCode(ActorKind kind, String code) {
        return summaries(ACTOR.KIND.eq(kind.code()).and(ACTOR.CODE.eq(code))).values().stream()
                .findFirst();
    }

    /** The codes of those who stand for actors of a kind, by the codes of these. */
    Map<String, String> standingCodes(ActorKind kind, Collection<String> codes) {
        var standing = ACTOR.as("standing");
        return jooq.select(ACTOR.CODE, standing.CODE)
                .from(ACTOR)
                .join(standing)
                .on(standing.ID.eq(ACTOR.STANDING_ID))
                .where(ACTOR.KIND.eq(kind.code()).and(ACTOR.CODE.in(codes)))
                .fetchMap(ACTOR.CODE, standing.CODE);
    }

    List<ActorSummary> ofKind(ActorKind kind) {
        return summaries(ACTOR.KIND.eq(kind.code())).values().stream()
                .distinct()
                .toList();
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
        List<ActorId> found = jooq.select(ACTOR.STANDING_ID)
                .from(ACTOR)
                .join(ACTOR_NAME)
                .on(ACTOR_NAME.ACTOR_ID.eq(ACTOR.ID))
                .where(search.matches(ACTOR_NAME.FOLDED).and(kind))
                .groupBy(ACTOR.STANDING_ID)
                .orderBy(
                        min(search.rank(ACTOR_NAME.FOLDED)),
                        min(coalesce(ACTOR.USUAL_LEVEL, inline((short) 10))),
                        ACTOR.STANDING_ID)
                .limit(limit)
                .fetch(mapping(ActorId::new));
        Map<ActorId, ActorSummary> summaries = summaries(found);
        return found.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }

    /** Who stands for the actors of the condition, by kind and code of these. */
    private Map<ActorId, ActorSummary> summaries(Condition actors) {
        Map<ActorId, Long> standing = new LinkedHashMap<>();
        jooq.select(ACTOR.ID, ACTOR.STANDING_ID)
                .from(ACTOR)
                .where(actors)
                .orderBy(ACTOR.KIND, ACTOR.CODE)
                .forEach(row -> standing.put(new ActorId(row.value1()), row.value2()));
        Map<Long, ActorSummary> united = united(Set.copyOf(standing.values()));
        Map<ActorId, ActorSummary> summaries = new LinkedHashMap<>();
        standing.forEach((id, by) -> summaries.put(id, Objects.requireNonNull(united.get(by))));
        return summaries;
    }

    private record Member(
            String kind,
            String code,
            @Nullable String country,
            @Nullable Short level) {}

    /** Those who stand for themselves, with the names, state and level of all whom they stand for; their own come first. */
    private Map<Long, ActorSummary> united(Set<Long> standing) {
        var ownFirst = when(ACTOR.ID.eq(ACTOR.STANDING_ID), inline(0)).otherwise(inline(1));
        Map<Long, List<StoredName>> names = jooq.select(
                        ACTOR.STANDING_ID, ACTOR_NAME.LANGUAGE, ACTOR_NAME.NAME_KIND, ACTOR_NAME.NAME_TEXT)
                .from(ACTOR_NAME)
                .join(ACTOR)
                .on(ACTOR.ID.eq(ACTOR_NAME.ACTOR_ID))
                .where(ACTOR.STANDING_ID.in(standing))
                .orderBy(ownFirst, ACTOR_NAME.ID)
                .fetchGroups(
                        ACTOR.STANDING_ID,
                        mapping((owner, language, kind, text) -> StoredName.of(language, kind, text)));
        Map<Long, ActorSummary> united = new LinkedHashMap<>();
        jooq.select(ACTOR.STANDING_ID, ACTOR.KIND, ACTOR.CODE, ACTOR.COUNTRY, ACTOR.USUAL_LEVEL)
                .from(ACTOR)
                .where(ACTOR.STANDING_ID.in(standing))
                .orderBy(ownFirst, ACTOR.ID)
                .fetchGroups(
                        ACTOR.STANDING_ID,
                        mapping((owner, kind, code, country, level) -> new Member(kind, code, country, level)))
                .forEach((id, members) ->
                        united.put(id, summary(new ActorId(id), members, names.getOrDefault(id, List.of()))));
        return united;
    }

    private static ActorSummary summary(ActorId id, List<Member> members, List<StoredName> names) {
        Member own = members.getFirst();
        return new ActorSummary(
                id,
                ActorKind.of(own.kind),
                own.code,
                members.stream()
                        .flatMap(member -> Stream.ofNullable(member.country))
                        .findFirst()
                        .orElse(null),
                members.stream()
                        .flatMap(member -> Stream.ofNullable(member.level))
                        .findFirst()
                        .map(Short::intValue)
                        .orElse(null),
                StoredName.canonical(names),
                StoredName.aliases(names));
    }
}

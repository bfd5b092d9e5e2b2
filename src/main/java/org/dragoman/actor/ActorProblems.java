package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.OfficeId;

/** Why the content of an actor cannot be saved; the fields are those of {@link ActorData}. */
final class ActorProblems {

    private static final int LOWEST_LEVEL = 9;

    private ActorProblems() {}

    /** @param known the offices of the register among those that the content names */
    static List<FieldProblem> of(ActorKind kind, ActorData data, Set<OfficeId> known) {
        List<FieldProblem> problems = ofName(data.name());
        for (Language language : Language.values()) {
            if (tooLong(data.aliases(language).stream())) {
                problems.add(FieldProblem.of(
                        "aliases." + language.code(), "actor.problem.name-long", ActorData.NAME_LENGTH));
            }
        }
        Integer level = data.usualLevel();
        if (level != null && (level < 1 || level > LOWEST_LEVEL)) {
            problems.add(FieldProblem.of("usualLevel", "actor.problem.level"));
        }
        problems.addAll(ofTenures(kind, data.tenures(), known));
        return problems;
    }

    /** Why something cannot have the name. */
    static List<FieldProblem> ofName(LocalizedText name) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.texts().isEmpty()) {
            problems.add(FieldProblem.of("name", "actor.problem.name-missing"));
        }
        for (Language language : Language.values()) {
            if (tooLong(name.in(language).stream())) {
                problems.add(
                        FieldProblem.of("name." + language.code(), "actor.problem.name-long", ActorData.NAME_LENGTH));
            }
        }
        return problems;
    }

    private static boolean tooLong(Stream<String> names) {
        return names.anyMatch(name -> name.length() > ActorData.NAME_LENGTH);
    }

    private static List<FieldProblem> ofTenures(ActorKind kind, List<Tenure> tenures, Set<OfficeId> known) {
        if (kind != ActorKind.PERSON && !tenures.isEmpty()) {
            return List.of(FieldProblem.of("tenures", "actor.problem.tenure-person"));
        }
        if (tenures.stream().anyMatch(tenure -> !known.contains(tenure.office()))) {
            return List.of(FieldProblem.of("tenures", "actor.problem.tenure-office"));
        }
        if (tenures.stream().anyMatch(ActorProblems::backwards)) {
            return List.of(FieldProblem.of("tenures", "actor.problem.tenure-backwards"));
        }
        return tenures.stream().distinct().count() < tenures.size()
                ? List.of(FieldProblem.of("tenures", "actor.problem.tenure-twice"))
                : List.of();
    }

    private static boolean backwards(Tenure tenure) {
        LocalDate from = tenure.from();
        LocalDate to = tenure.to();
        return from != null && to != null && to.isBefore(from);
    }
}

package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.LocalizedText;

/** Why the content of an event, or a change of it, cannot be saved. */
final class EventProblems {

    /** Longest reason in characters. */
    static final int REASON_LENGTH = 1000;

    /** Longest EDTF string in characters. */
    static final int DATE_LENGTH = 80;

    private EventProblems() {}

    static List<FieldProblem> of(EventData data) {
        List<FieldProblem> problems = new ArrayList<>();
        if (data.title().texts().isEmpty()) {
            problems.add(FieldProblem.of("title", "event.problem.title-missing"));
        }
        texts(data.title(), "title", EventData.TITLE_LENGTH, problems);
        texts(data.summary(), "summary", EventData.SUMMARY_LENGTH, problems);
        EventDate date = data.date();
        if (date != null && date.toString().length() > DATE_LENGTH) {
            problems.add(FieldProblem.of("date", "event.problem.date-long"));
        }
        line(data.manner().printedLevel(), "printedLevel", Manner.LEVEL_LENGTH, problems);
        participations(data.participations(), problems);
        return problems;
    }

    private static void participations(List<Participation> participations, List<FieldProblem> problems) {
        Set<List<Object>> seen = new HashSet<>();
        boolean once = participations.stream()
                .allMatch(participation -> seen.add(List.of(participation.actor(), participation.role())));
        if (!once) {
            problems.add(FieldProblem.of("participations", "event.problem.participation-twice"));
        }
        for (Participation participation : participations) {
            line(participation.office(), "participations", Participation.OFFICE_LENGTH, problems);
            Integer level = participation.level();
            if (level != null && (level < 1 || level > Participation.LOWEST_LEVEL)) {
                problems.add(FieldProblem.of("participations", "event.problem.level", Participation.LOWEST_LEVEL));
            }
        }
    }

    private static void texts(LocalizedText text, String field, int longest, List<FieldProblem> problems) {
        text.texts().forEach((language, words) -> line(words, field + "." + language.code(), longest, problems));
    }

    private static void line(String words, String field, int longest, List<FieldProblem> problems) {
        if (words.length() > longest) {
            problems.add(FieldProblem.of(field, "event.problem.text-long", longest));
        }
        if (words.indexOf('\0') >= 0) {
            problems.add(FieldProblem.of(field, "event.problem.text-character"));
        }
    }

    /**
     * Why a change cannot be made.
     *
     * @param byMention whether an accepted mention justifies the change, so that a step needs no reason of the editor
     */
    static List<FieldProblem> ofChange(EventData before, EventData after, String reason, boolean byMention) {
        List<FieldProblem> problems = new ArrayList<>(of(after));
        LifeCycle.Move move = LifeCycle.move(before.status(), after.status());
        boolean reasonNeeded = move == LifeCycle.Move.CORRECTION || (move == LifeCycle.Move.STEP && !byMention);
        if (move == LifeCycle.Move.IMPOSSIBLE) {
            problems.add(FieldProblem.of(
                    "status",
                    "event.problem.status-step",
                    before.status().code(),
                    after.status().code()));
        } else if (reasonNeeded && reason.isBlank()) {
            problems.add(FieldProblem.of("reason", "event.problem.reason-missing"));
        }
        return problems;
    }

    static List<FieldProblem> ofReason(String reason, boolean needed) {
        if (reason.isBlank()) {
            return needed ? List.of(FieldProblem.of("reason", "event.problem.reason-missing")) : List.of();
        }
        if (reason.length() > REASON_LENGTH) {
            return List.of(FieldProblem.of("reason", "event.problem.text-long", REASON_LENGTH));
        }
        return reason.indexOf('\0') >= 0
                ? List.of(FieldProblem.of("reason", "event.problem.text-character"))
                : List.of();
    }
}

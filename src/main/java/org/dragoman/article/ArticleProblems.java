package org.dragoman.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Why a draft cannot be stored. */
final class ArticleProblems {

    private ArticleProblems() {}

    static List<FieldProblem> of(ArticleDraft draft, Clock clock) {
        List<FieldProblem> problems = new ArrayList<>();
        if (draft.title().isEmpty()) {
            problems.add(FieldProblem.of("title", "article.problem.title-missing"));
        } else if (draft.title().length() > ArticleDraft.TITLE_LENGTH) {
            problems.add(FieldProblem.of("title", "article.problem.title-long", ArticleDraft.TITLE_LENGTH));
        }
        if (draft.text().isEmpty()) {
            problems.add(FieldProblem.of("text", "article.problem.text-missing"));
        } else if (draft.fullText().getBytes(StandardCharsets.UTF_8).length > ArticleDraft.FULL_TEXT_BYTES) {
            problems.add(FieldProblem.of("text", "article.problem.text-long"));
        }
        if (draft.source() == null) {
            problems.add(FieldProblem.of("source", "article.problem.source-missing"));
        }
        if (draft.publishedOn() == null) {
            problems.add(FieldProblem.of("publishedOn", "article.problem.date-missing"));
        } else if (draft.publishedOn().isAfter(lastDayAnywhere(clock))) {
            problems.add(FieldProblem.of("publishedOn", "article.problem.date-future"));
        }
        if (!webAddress(draft.address())) {
            problems.add(FieldProblem.of("address", "article.problem.address"));
        }
        return problems;
    }

    /** Today where the day begins first: an article of there may carry a date that is tomorrow's here. */
    private static LocalDate lastDayAnywhere(Clock clock) {
        return LocalDate.now(clock.withZone(ZoneOffset.ofHours(14)));
    }

    private static boolean webAddress(@Nullable String address) {
        if (address == null) {
            return true;
        }
        if (address.length() > ArticleDraft.ADDRESS_LENGTH) {
            return false;
        }
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}

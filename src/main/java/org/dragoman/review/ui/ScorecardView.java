package org.dragoman.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.dragoman.review.Score;
import org.dragoman.review.Score.Tally;
import org.dragoman.review.ScorecardService;
import org.dragoman.security.Roles;
import org.dragoman.shell.PageHeader;

/** How many of the proposals of each language and source editors accepted, by how sure extraction was. */
@Route("scorecard")
@Menu(title = "review.score.title", order = 80, icon = "check")
@RolesAllowed(Roles.ADMINISTRATOR)
@StyleSheet("desk/review.css")
class ScorecardView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;

    private final transient MentionWords words;

    ScorecardView(ScorecardService scorecard, MentionWords words) {
        this.words = words;
        addClassNames("page", "card", "scorecard");
        add(
                new PageHeader(getTranslation("review.score.title")),
                new Paragraph(getTranslation("review.score.explanation")));
        List<Score> scores = scorecard.scores();
        add(scores.isEmpty() ? new Paragraph(getTranslation("review.score.none")) : table(scores));
    }

    private Component table(List<Score> scores) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(getTranslation("review.score.language")), heading(getTranslation("review.score.source")));
        for (int band = 0; band < Score.FROM.size(); band++) {
            head.add(heading(band(band)));
        }
        head.add(heading(getTranslation("review.score.total")));
        for (Score score : scores) {
            Span name = new Span(score.source());
            name.getElement().setAttribute("dir", "auto");
            NativeTableHeaderCell source = new NativeTableHeaderCell(name);
            source.getElement().setAttribute("scope", "row");
            NativeTableRow row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(getTranslation(
                            "vocabulary.language." + score.language().code())),
                    source);
            score.bands().forEach(tally -> row.add(cell(tally)));
            row.add(cell(score.total()));
        }
        Div scroller = new Div(table);
        scroller.addClassName("scorecard-table");
        return scroller;
    }

    private String band(int band) {
        String from = words.confidence(Score.FROM.get(band));
        return band + 1 == Score.FROM.size()
                ? getTranslation("review.score.from", from)
                : getTranslation("review.score.between", from, words.confidence(Score.FROM.get(band + 1)));
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell cell(Tally tally) {
        Span share = new Span(
                tally.precision().isEmpty()
                        ? "–"
                        : getTranslation(
                                "review.score.percent",
                                Math.round(tally.precision().getAsDouble() * WHOLE)));
        share.addClassName("fact-strong");
        Span counts = new Span(getTranslation("review.score.counts", tally.accepted(), tally.decided()));
        counts.addClassName("muted");
        return tally.decided() == 0 ? new NativeTableCell(share) : new NativeTableCell(share, counts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("review.score.title"));
    }
}

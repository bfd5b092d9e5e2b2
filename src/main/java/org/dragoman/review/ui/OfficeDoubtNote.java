package org.dragoman.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventDate;
import org.dragoman.review.OfficeDoubt;
import org.dragoman.shell.Pictogram;

/** Says that an article gives somebody an office that somebody else holds in the register. */
class OfficeDoubtNote extends Div {

    private static final long serialVersionUID = 1L;

    OfficeDoubtNote(OfficeDoubt doubt, MentionWords words) {
        addClassName("office-doubt");
        Span heading = new Span(words.text("review.office-doubt.heading"));
        heading.addClassName("fact-strong");
        String holders = doubt.holders().stream()
                .map(words::name)
                .collect(Collectors.joining(words.text("review.title.separator")));
        Div head = new Div(Pictogram.WARNING.icon(), heading);
        head.addClassName("office-doubt-head");
        add(
                head,
                new Paragraph(words.text(
                        "review.office-doubt.explanation",
                        words.name(doubt.person()),
                        isolated(doubt.printed()),
                        words.date(EventDate.ofDay(doubt.day())),
                        holders,
                        isolated(doubt.office().title().forReader(UiLanguage.current())))));
    }

    private static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }
}

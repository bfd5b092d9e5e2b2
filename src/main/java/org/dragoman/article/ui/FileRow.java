package org.dragoman.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.article.StoreResult;
import org.dragoman.article.reading.ReadText;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.shell.Pictogram;

/** One file of an upload: its name, what became of it, and what can be done about that. */
class FileRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final transient EventDateText dates;
    private final transient SerializableBiConsumer<FileRow, ReadText> retry;
    private final Div state = new Div();

    /**
     * A file that waits.
     *
     * @param retry what is done with a text that was read but could not be stored, when the editor
     *     asks for it
     */
    FileRow(String fileName, EventDateText dates, SerializableBiConsumer<FileRow, ReadText> retry) {
        this.fileName = fileName;
        this.dates = dates;
        this.retry = retry;
        Span name = new Span(fileName);
        name.addClassName("file-name");
        name.getElement().setAttribute("dir", "auto");
        addClassName("file-row");
        state.addClassName("file-state");
        add(name, state);
        show("waiting", Pictogram.HISTORY, getTranslation("article.files.waiting"));
    }

    void showReading() {
        show("reading", Pictogram.HISTORY, getTranslation("article.files.reading"));
    }

    void show(FileOutcome outcome) {
        switch (outcome) {
            case FileOutcome.Unread(var why) ->
                showProblem(getTranslation(why.problem().key(), why.arguments().toArray()));
            case FileOutcome.Broken() -> showProblem(getTranslation("article.files.broken"));
            case FileOutcome.Read(ReadText text, StoreResult result) -> show(text, result);
        }
    }

    private void show(ReadText text, StoreResult result) {
        switch (result) {
            case StoreResult.Stored(ArticleId id) -> {
                show("stored", Pictogram.CHECK, getTranslation("article.files.stored"));
                link(id, text);
            }
            case StoreResult.AlreadyStored(ArticleId id) -> {
                show("known", Pictogram.INFORMATION, getTranslation("article.files.known"));
                link(id, text);
            }
            case StoreResult.Refused(var problems) -> refused(text, problems);
        }
    }

    private void refused(ReadText text, List<FieldProblem> problems) {
        showProblem(String.join(
                " ",
                problems.stream()
                        .map(problem -> getTranslation(
                                problem.key(), problem.arguments().toArray()))
                        .toList()));
        Button again = new Button(getTranslation("article.files.again"), click -> retry.accept(this, text));
        again.setAriaLabel(getTranslation("article.files.again-file", fileName));
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setDisableOnClick(true);
        state.add(again);
    }

    void showProblem(String message) {
        show("failed", Pictogram.WARNING, message);
    }

    private void show(String kind, Pictogram icon, String words) {
        setClassName("file-row file-" + kind);
        state.removeAll();
        state.add(icon.icon(), new Span(words));
    }

    private void link(ArticleId id, ReadText text) {
        Anchor link = new Anchor("articles/" + id, text.title());
        link.getElement().setAttribute("dir", "auto");
        state.add(link);
        LocalDate published = text.publishedOn();
        if (published != null) {
            Span day = new Span(getTranslation("article.files.dated", dates.text(published, UiLanguage.current())));
            day.addClassName("muted");
            state.add(day);
        }
    }
}

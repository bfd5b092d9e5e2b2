package org.dragoman.article.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dragoman.article.SourceService;
import org.dragoman.article.reading.ArticleFileReader;
import org.dragoman.article.reading.ReadText;
import org.dragoman.i18n.EventDateText;
import org.dragoman.shell.LocalDatePicker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/**
 * Takes several files at once; each is read for itself, in a thread of the panel, and says what became of it. Files that
 * have arrived are read even when the page is left.
 */
class FilesPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FilesPanel.class);
    private static final int MOST_FILES = 100;

    private final transient FileIntake intake;
    private final transient EventDateText dates;
    private final transient ExecutorService reading = new DelegatingSecurityContextExecutorService(
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
    private final SourceField source;
    private final LocalDatePicker publishedOn;
    private final Upload upload = new Upload(this::receive);
    private final UnorderedList rows = new UnorderedList();
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
    private final Button cancel = new Button();
    private final Div running;
    private volatile boolean cancelled;
    private int expected;
    private int done;

    FilesPanel(SourceService sources, FileIntake intake, EventDateText dates) {
        this.intake = intake;
        this.dates = dates;
        this.source = new SourceField(sources);
        this.publishedOn = new LocalDatePicker(getTranslation("article.files.published"));
        publishedOn.setRequiredIndicatorVisible(true);
        publishedOn.setRequiredIndicatorVisible(false);
        publishedOn.setHelperText(getTranslation("article.files.published-help"));
        addClassName("files-panel");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(ArticleFileReader.MOST_BYTES);
        upload.setI18n(new UploadWords((key, arguments) -> getTranslation(key, arguments)));
        upload.addFileRejectedListener(this::refuse);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        rows.addClassName("file-rows");
        rows.getElement().setAttribute("aria-label", getTranslation("article.files.results"));
        cancel.setText(getTranslation("article.files.cancel"));
        cancel.addClickListener(click -> cancel());
        progress.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("article.files.progress-bar"));
        running = new Div(progress, bar, cancel);
        running.addClassName("files-progress");
        running.setVisible(false);
        Div about = new Div(source, publishedOn);
        about.addClassName("add-article-about");
        add(new Paragraph(getTranslation("article.files.explanation")), about, upload, running, rows);
    }

    /** Reads what the browser sends, never more than a file may have, and queues it. Runs outside of the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(ArticleFileReader.MOST_BYTES + 1);
        String name = event.getFileName();
        Future<Void> _ = event.getUI().access(() -> queue(name, file));
    }

    private void queue(String fileName, byte[] file) {
        work(row(fileName), origin -> intake.take(fileName, file, origin, () -> cancelled));
    }

    private FileRow row(String fileName) {
        FileRow row = new FileRow(fileName, dates, this::again);
        rows.add(row);
        return row;
    }

    private void again(FileRow row, ReadText text) {
        work(row, origin -> intake.add(text, origin));
    }

    private void refuse(FileRejectedEvent refused) {
        row(refused.getFileName()).showProblem(refused.getErrorMessage());
    }

    private void work(FileRow row, Function<FileIntake.Origin, FileOutcome> work) {
        begin();
        FileIntake.Origin origin = new FileIntake.Origin(source.value(), publishedOn.getValue());
        UI page = UI.getCurrent();
        reading.execute(() -> {
            show(page, row::showReading);
            FileOutcome outcome = work.apply(origin);
            show(page, () -> {
                row.show(outcome);
                done++;
                showProgress();
            });
        });
    }

    /** Changes the page from another thread; a page that was left is not missed. */
    private static void show(UI page, Command change) {
        try {
            Future<Void> _ = page.access(change);
        } catch (UIDetachedException left) {
            LOG.debug("The page was left while files were read");
        }
    }

    private void begin() {
        if (done == expected) {
            done = 0;
            expected = 0;
            cancelled = false;
        }
        expected++;
        showProgress();
    }

    private void showProgress() {
        boolean busy = done < expected;
        running.setVisible(true);
        bar.setVisible(busy);
        bar.setValue((double) done / expected);
        cancel.setVisible(busy);
        cancel.setEnabled(busy && !cancelled);
        progress.setText(getTranslation("article.files.progress", done, expected));
    }

    private void cancel() {
        cancelled = true;
        cancel.setEnabled(false);
    }

    @Override
    protected void onDetach(DetachEvent left) {
        reading.shutdown();
    }
}

package org.dragoman.article.ui;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.dragoman.article.ArticleIntake;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.StoreResult;
import org.dragoman.article.reading.ArticleFileReader;
import org.dragoman.article.reading.ReadText;
import org.dragoman.article.reading.ReadingProblem;
import org.dragoman.article.reading.UnreadableException;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes uploaded files into the desk, each for itself. */
@Component
class FileIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    /** What the editor says of all files: their source, and the day of those that name none. */
    record Origin(@Nullable SourceId source, @Nullable LocalDate publishedOn) {}

    private final ArticleFileReader reader;
    private final ArticleIntake intake;

    FileIntake(ArticleFileReader reader, ArticleIntake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    FileOutcome take(String fileName, byte[] file, Origin origin, BooleanSupplier cancelled) {
        try {
            if (cancelled.getAsBoolean()) {
                throw new UnreadableException(ReadingProblem.CANCELLED);
            }
            return add(reader.read(fileName, file, cancelled), origin);
        } catch (UnreadableException unreadable) {
            return new FileOutcome.Unread(unreadable);
        } catch (RuntimeException failure) {
            LOG.error("The file {} could not be read", fileName, failure);
            return new FileOutcome.Broken();
        }
    }

    /** Stores what was read; asked again when the editor has said what was missing. */
    FileOutcome add(ReadText text, Origin origin) {
        LocalDate day = text.publishedOn() == null ? origin.publishedOn() : text.publishedOn();
        try {
            StoreResult result = intake.add(
                    new ArticleSubmission(origin.source(), day, text.address(), text.title(), text.text(), false));
            return new FileOutcome.Read(text, result);
        } catch (RuntimeException failure) {
            LOG.error("“{}” could not be taken in", text.title(), failure);
            return new FileOutcome.Broken();
        }
    }
}

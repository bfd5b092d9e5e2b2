package org.dragoman.article.ui;

import org.dragoman.article.StoreResult;
import org.dragoman.article.reading.ReadText;
import org.dragoman.article.reading.UnreadableException;

/** What became of an uploaded file. */
sealed interface FileOutcome {

    /** It was read; the result says whether its text is stored now. */
    record Read(ReadText text, StoreResult result) implements FileOutcome {}

    /** Nothing could be read. */
    record Unread(UnreadableException why) implements FileOutcome {}

    /** The desk itself failed. */
    record Broken() implements FileOutcome {}
}

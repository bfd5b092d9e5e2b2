package org.dragoman.article;

import java.util.Optional;
import org.dragoman.kernel.Language;

/** The way of an article into the desk, whoever brings it: stored, read, and its events proposed. */
public interface ArticleIntake {

    /** The language of a text, or nothing where it is none that is read. */
    Optional<Language> language(String title, String text);

    /**
     * Stores an article and proposes what it mentions, or says which stored text it repeats, or why it cannot be stored; the
     * problems name the fields of {@link ArticleSubmission}.
     */
    StoreResult add(ArticleSubmission submission);
}

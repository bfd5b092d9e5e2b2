package org.dragoman.extraction;

/** A text is in no language that Dragoman reads. */
public class UnreadLanguageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadLanguageException() {
        super("The text is in none of the languages that can be read: Arabic, English, Russian");
    }
}

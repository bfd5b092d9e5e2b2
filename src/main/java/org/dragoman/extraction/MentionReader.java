package org.dragoman.extraction;

import org.dragoman.actor.NameBook;

/** Reads the events an article reports, each field with the words it rests on. Stores nothing. */
public interface MentionReader {

    /**
     * The mentions an article proposes.
     *
     * @throws UnreadLanguageException if the article is in no language that the reader reads
     * @throws ReaderFailedException if the reader could not be asked, or gave no answer that can be used
     */
    Extraction extract(ArticleText article, NameBook names);
}

package org.dragoman.article;

import java.util.List;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.FieldProblem;

/** What became of a draft. */
public sealed interface StoreResult {

    /** The text is new and stored. */
    record Stored(ArticleId id) implements StoreResult {}

    /** The same title and text had been stored before. */
    record AlreadyStored(ArticleId id) implements StoreResult {}

    /** Nothing was stored; the fields are those of {@link ArticleDraft}. */
    record Refused(List<FieldProblem> problems) implements StoreResult {}
}

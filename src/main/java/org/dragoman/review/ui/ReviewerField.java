package org.dragoman.review.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.kernel.ArticleId;
import org.dragoman.review.InboxService;

/** Who reviews the article. */
class ReviewerField extends Select<String> {

    private static final long serialVersionUID = 1L;

    ReviewerField(InboxService inbox, MentionWords words, ArticleId article) {
        addClassName("reviewer-field");
        setAriaLabel(words.text("review.article.reviewer"));
        List<String> reviewers = inbox.reviewers();
        UnaryOperator<String> names = words.editors(reviewers);
        setItems(reviewers);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(words.text("review.article.reviewer.nobody"));
        setItemLabelGenerator(login -> login == null
                ? words.text("review.article.reviewer.nobody")
                : words.text("review.inbox.reviewer", names.apply(login)));
        inbox.editor(article).filter(reviewers::contains).ifPresent(this::setValue);
        addValueChangeListener(change -> inbox.assign(article, change.getValue()));
    }
}

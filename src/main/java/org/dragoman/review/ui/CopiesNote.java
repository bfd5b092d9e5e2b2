package org.dragoman.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.dragoman.article.ArticleSummary;

/** Says which other articles print the text of an article: together they are one voice. */
class CopiesNote extends Details {

    private static final long serialVersionUID = 1L;

    CopiesNote(List<ArticleSummary> copies, MentionWords words) {
        UnorderedList list = new UnorderedList();
        for (ArticleSummary copy : copies) {
            RouterLink link = new RouterLink(
                    copy.sourceName() + " · " + copy.title(), ArticleView.class, ArticleView.parameters(copy.id()));
            link.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(link));
        }
        setSummaryText(words.text("review.article.copies", copies.size()));
        add(list);
        addClassName("copies-note");
        setVisible(!copies.isEmpty());
    }
}

package org.dragoman.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.dragoman.review.InboxFilter;
import org.dragoman.review.InboxService;
import org.dragoman.review.QueueState;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.PageHeader;
import org.dragoman.shell.PrimaryLink;

/** The inbox: every article of the desk, those that wait for decisions first. */
@Route("articles")
@Menu(title = "review.inbox.title", order = 30, icon = "articles")
@AnonymousAllowed
@StyleSheet("desk/article.css")
class ArticleListView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    ArticleListView(InboxService inbox, MentionWords words, CurrentAccount account) {
        addClassNames("page", "card", "article-list");
        PageHeader header = new PageHeader(getTranslation("review.inbox.title"));
        if (account.mayEdit()) {
            header.add(addLink());
        }
        QueueState first =
                inbox.count(InboxFilter.all(QueueState.TO_REVIEW)) > 0 ? QueueState.TO_REVIEW : QueueState.DONE;
        add(
                header,
                new ArticleInbox(
                        inbox, words, account.mayEdit() ? QueueState.TO_REVIEW : first, null, account.mayEdit()));
    }

    /** Leads to the form that takes an article in. */
    static PrimaryLink addLink() {
        return PrimaryLink.adding("articles/new", UI.getCurrentOrThrow().getTranslation("review.inbox.add"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("review.inbox.title"));
    }
}

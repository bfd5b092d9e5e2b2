package org.dragoman.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.dragoman.review.InboxFilter;
import org.dragoman.review.InboxService;
import org.dragoman.review.QueueState;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.Pictogram;

/** The inbox: every article of the desk, those that wait for decisions first. */
@Route("articles")
@Menu(title = "review.inbox.title", order = 30, icon = "articles")
@AnonymousAllowed
@StyleSheet("desk/article.css")
class ArticleListView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    ArticleListView(InboxService inbox, MentionWords words, CurrentAccount account) {
        addClassNames("page", "card", "article-list");
        Header header = new Header(new H1(getTranslation("review.inbox.title")));
        header.addClassName("page-header");
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

    /** A link that looks like the first button of a page. */
    static Anchor addLink() {
        Anchor link = new Anchor("articles/new");
        link.setRouterIgnore(false);
        link.add(Pictogram.ADD.icon());
        link.add(link.getTranslation("review.inbox.add"));
        link.addClassName("primary-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("review.inbox.title"));
    }
}

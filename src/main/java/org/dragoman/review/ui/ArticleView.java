package org.dragoman.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleService;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionService;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.review.InboxService;
import org.dragoman.review.QueueState;
import org.dragoman.review.SecondReadingService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.Keys;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** An article with the words marked that its mentions rest on, and the mentions beside it to be decided. */
@Route("articles/:id([0-9]{1,18})")
@AnonymousAllowed
@StyleSheet("desk/article.css")
@StyleSheet("desk/review.css")
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** The query parameter that names the mention to begin with. */
    private static final String MENTION = "mention";

    private final transient InboxService queue;
    private final transient ArticleService articles;
    private final transient MentionService mentions;
    private final transient MentionWords words;
    private final transient MentionDecisions decisions;
    private final transient HandDecisions hand;
    private final transient SecondReadingService second;
    private final boolean editor;
    private @Nullable ArticleInbox inbox;
    private String title = "";

    ArticleView(
            InboxService queue,
            ArticleService articles,
            MentionService mentions,
            MentionWords words,
            MentionDecisions decisions,
            HandDecisions hand,
            SecondReadingService second,
            CurrentAccount account) {
        this.queue = queue;
        this.articles = articles;
        this.mentions = mentions;
        this.words = words;
        this.decisions = decisions;
        this.hand = hand;
        this.second = second;
        this.editor = account.mayEdit();
        addClassName("article-view");
        Keys.of(this).on("[", () -> turn(-1)).on("]", () -> turn(1));
    }

    static RouteParameters parameters(ArticleId id) {
        return new RouteParameters("id", id.toString());
    }

    private void turn(int step) {
        ArticleInbox list = inbox;
        if (list == null) {
            return;
        }
        list.neighbour(step).ifPresent(article -> UI.getCurrent().navigate(ArticleView.class, parameters(article)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        ArticleId id = new ArticleId(entering.getRouteParameters().getLong("id").orElseThrow());
        Article article =
                articles.find(id).orElseThrow(() -> new NotFoundException(getTranslation("review.article.not-found")));
        title = article.title();
        List<Mention> all = mentions.ofArticle(id).stream()
                .filter(mention -> editor || mention.state() != MentionState.REJECTED)
                .toList();
        boolean open = all.stream().anyMatch(mention -> mention.state() == MentionState.PROPOSED);
        List<Mention> marked = all.stream()
                .filter(mention -> mention.state() != MentionState.REJECTED)
                .toList();
        ArticlePaper paper = new ArticlePaper(article, marked);
        ArticleInbox list = new ArticleInbox(queue, words, open ? QueueState.TO_REVIEW : QueueState.DONE, id, editor);
        inbox = list;
        MentionPanel panel = new MentionPanel(article, all, paper, editor, words, decisions, list::recount);
        if (editor && second.available()) {
            panel.addTool(new SecondReadingBar(id, second, words));
        }
        removeAll();
        add(inboxPane(list), articlePane(article, paper, marked, panel), panel);
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(MENTION)
                .flatMap(asked -> all.stream()
                        .filter(mention -> mention.id().toString().equals(asked))
                        .findFirst())
                .ifPresent(panel::choose);
    }

    private Aside inboxPane(ArticleInbox list) {
        Header header = new Header(new H2(getTranslation("review.inbox.title")));
        if (editor) {
            header.add(ArticleListView.addLink());
        }
        Aside pane = new Aside(header, list);
        pane.addClassNames("card", "inbox-pane");
        pane.getElement().setAttribute("aria-label", getTranslation("review.inbox.title"));
        return pane;
    }

    private Section articlePane(Article article, ArticlePaper paper, List<Mention> marked, MentionPanel panel) {
        H1 source = new H1(article.sourceName());
        source.getElement().setAttribute("dir", "auto");
        Span published =
                new Span(words.text("review.article.published", words.date(EventDate.ofDay(article.publishedOn()))));
        published.addClassName("muted");
        Div texts = new Div(source, published);
        texts.addClassName("article-about");
        Header header = new Header(texts);
        String address = article.address();
        if (address != null) {
            Anchor link = new Anchor(address, "");
            link.add(Pictogram.LINK.icon());
            link.addClassName("icon-button");
            link.getElement()
                    .setAttribute("rel", "noopener noreferrer")
                    .setAttribute("target", "_blank")
                    .setAttribute("aria-label", words.text("review.article.address"))
                    .setAttribute("title", words.text("review.article.address"));
            header.add(link);
        }
        CopiesNote copies = new CopiesNote(articles.copies(article.id()), words);
        Section pane = new Section(header, copies, new MarkLegend(marked));
        if (editor) {
            header.add(new ReviewerField(queue, words, article.id()));
            pane.add(new SelectionBar(article, paper, panel, words, hand));
        }
        pane.add(paper);
        pane.addClassNames("card", "article-pane");
        return pane;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", title);
    }
}

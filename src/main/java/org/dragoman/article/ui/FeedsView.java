package org.dragoman.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.dragoman.article.SourceService;
import org.dragoman.article.feed.Feed;
import org.dragoman.article.feed.FeedService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.Roles;
import org.dragoman.shell.Background;

/** The feeds that the desk asks for articles, what became of the last time, and a form that adds one. */
@Route("feeds")
@Menu(title = "article.feeds.title", order = 35, icon = "feeds")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/intake.css")
class FeedsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FeedService feeds;
    private final transient EventDateText dates;
    private final TextField address = new TextField();
    private final SourceField source;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph();

    FeedsView(FeedService feeds, SourceService sources, EventDateText dates) {
        this.feeds = feeds;
        this.dates = dates;
        this.source = new SourceField(sources);
        addClassNames("page", "card", "add-article");
        address.setLabel(getTranslation("article.feeds.address"));
        address.setPlaceholder("https://");
        address.setRequiredIndicatorVisible(true);
        address.setManualValidation(true);
        address.getElement().setAttribute("dir", "ltr");
        Button follow = new Button(getTranslation("article.feeds.add"), click -> follow());
        follow.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(address, source, follow);
        form.addClassName("feed-form");
        none.setText(getTranslation("article.feeds.none"));
        rows.addClassName("file-rows");
        rows.getElement().setAttribute("aria-label", getTranslation("article.feeds.title"));
        add(
                new H1(getTranslation("article.feeds.title")),
                new Paragraph(getTranslation("article.feeds.explanation")),
                form,
                none,
                rows);
        load();
    }

    private void load() {
        List<Feed> all = feeds.list();
        rows.removeAll();
        all.forEach(
                feed -> rows.add(new FeedRow(feed, dates, new FeedRow.Actions(this::ask, this::turn, this::remove))));
        none.setVisible(all.isEmpty());
        rows.setVisible(!all.isEmpty());
    }

    private void follow() {
        List<FieldProblem> problems = feeds.add(address.getValue(), source.value());
        address.setInvalid(false);
        source.setProblem(null);
        for (FieldProblem problem : problems) {
            String message = getTranslation(problem.key(), problem.arguments().toArray());
            if (problem.field().equals("source")) {
                source.setProblem(message);
            } else {
                address.setErrorMessage(message);
                address.setInvalid(true);
            }
        }
        if (problems.isEmpty()) {
            address.clear();
            load();
        }
    }

    /** Asks the feed in a thread of its own; the list is drawn anew when that is done. */
    private void ask(Feed feed) {
        Background.run(() -> {
            feeds.poll(feed.id());
            return this::load;
        });
    }

    private void turn(Feed feed) {
        feeds.setActive(feed.id(), !feed.active());
        load();
    }

    private void remove(Feed feed) {
        feeds.remove(feed.id());
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("article.feeds.title"));
    }
}

package org.dragoman.article.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.dragoman.article.ArticleIntake;
import org.dragoman.article.SourceService;
import org.dragoman.article.reading.ArticleAddressReader;
import org.dragoman.i18n.EventDateText;
import org.dragoman.security.Roles;

/** Brings articles to the desk: one that is pasted or fetched, or as many files as there are. */
@Route("articles/new")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/intake.css")
class AddArticleView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    AddArticleView(
            ArticleIntake intake,
            ArticleAddressReader reader,
            FileIntake files,
            SourceService sources,
            EventDateText dates) {
        addClassNames("page", "card", "add-article");
        Tab one = new Tab(getTranslation("article.add.one"));
        Tab many = new Tab(getTranslation("article.add.files"));
        Tabs tabs = new Tabs(one, many);
        ArticleForm form = new ArticleForm(intake, reader, sources);
        FilesPanel panel = new FilesPanel(sources, files, dates);
        form.getElement().setAttribute("role", "tabpanel").setAttribute("aria-label", one.getLabel());
        panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-label", many.getLabel());
        panel.setVisible(false);
        tabs.addSelectedChangeListener(change -> {
            form.setVisible(one.equals(change.getSelectedTab()));
            panel.setVisible(many.equals(change.getSelectedTab()));
        });
        add(new H1(getTranslation("article.add.heading")), tabs, form, panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("article.add.heading"));
    }
}

package org.dragoman.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
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
        ArticleForm form = new ArticleForm(intake, reader, sources);
        FilesPanel panel = new FilesPanel(sources, files, dates);
        NativeButton one = new NativeButton(getTranslation("article.add.one"));
        NativeButton many = new NativeButton(getTranslation("article.add.files"));
        one.addClickListener(_ -> show(one, form, many, panel));
        many.addClickListener(_ -> show(many, panel, one, form));
        show(one, form, many, panel);
        Div ways = new Div(one, many);
        ways.addClassName("segments");
        ways.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("article.add.ways"));
        add(new H1(getTranslation("article.add.heading")), ways, form, panel);
    }

    private static void show(NativeButton chosen, Component shown, NativeButton other, Component hidden) {
        shown.setVisible(true);
        hidden.setVisible(false);
        chosen.getElement().setAttribute("aria-pressed", "true");
        other.getElement().setAttribute("aria-pressed", "false");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("article.add.heading"));
    }
}

package org.dragoman.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.dragoman.article.Source;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.Roles;
import org.dragoman.shell.RecordFormFrame;
import org.jspecify.annotations.Nullable;

/** Adds a source or changes what is known of one. */
@Route("sources/:id([0-9]{1,18})/edit")
@RouteAlias("sources/new")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/register.css")
class SourceFormView extends Composite<RecordFormFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SourceService sources;
    private final SourceForm form;
    private transient @Nullable Source opened;
    private int version;

    SourceFormView(SourceService sources, SourceText texts, Vocabulary vocabulary) {
        this.sources = sources;
        form = new SourceForm(texts, vocabulary);
    }

    @Override
    protected RecordFormFrame initContent() {
        return new RecordFormFrame(form, this::save, this::leave);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Source source = entering.getRouteParameters()
                .getLong("id")
                .map(id -> sources.find(new SourceId(id))
                        .orElseThrow(() -> new NotFoundException(getTranslation("article.source.not-found"))))
                .orElse(null);
        opened = source;
        version = source == null ? 0 : sources.version(source.id());
        form.show(source == null ? new SourceData("", SourceKind.AGENCY, null, null, false) : source.data());
        getContent().begin(heading());
    }

    private void save() {
        Source source = opened;
        if (source == null) {
            show(sources.create(form.read(), form.reason()).id());
        } else {
            sources.save(source.id(), version, form.read(), form.reason());
            show(source.id());
        }
    }

    private void leave() {
        Source source = opened;
        if (source == null) {
            UI.getCurrentOrThrow().navigate(SourceListView.class);
        } else {
            show(source.id());
        }
    }

    private static void show(SourceId id) {
        UI.getCurrentOrThrow().navigate(SourceView.class, SourceView.parameters(id));
    }

    private String heading() {
        Source source = opened;
        return source == null
                ? getTranslation("article.source.title.new")
                : getTranslation("shell.record.edit", source.data().name());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", heading());
    }
}

package org.dragoman.article.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.article.Reliability;
import org.dragoman.article.Source;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.Roles;
import org.dragoman.shell.CountryField;
import org.jspecify.annotations.Nullable;

/** Adds a source or changes what is known of one. */
@Route("sources/:id([0-9]{1,18})/edit")
@RouteAlias("sources/new")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/register.css")
class SourceFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SourceService sources;
    private final H1 heading = new H1();
    private final Span problem = new Span();
    private final TextField name = new TextField();
    private final Select<SourceKind> kind = new Select<>();
    private final CountryField country;
    private final Select<@Nullable Language> language = new Select<>();
    private final TextField homePage = new TextField();
    private final Select<Reliability> reliability = new Select<>();
    private final TextField reason = new TextField();
    private transient @Nullable Source opened;
    private int version;

    SourceFormView(SourceService sources, SourceText texts, Vocabulary vocabulary) {
        this.sources = sources;
        Language reader = UiLanguage.current();
        addClassNames("page", "card", "record-form-view");
        name.setLabel(getTranslation("article.source.name"));
        name.getElement().setAttribute("dir", "auto");
        kind.setLabel(getTranslation("article.source.kind"));
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(each -> vocabulary.label("source-kind", each.code(), reader));
        country = new CountryField(getTranslation("article.source.country"));
        language.setLabel(getTranslation("article.source.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setItemLabelGenerator(each -> each == null ? "" : vocabulary.language(each, reader));
        homePage.setLabel(getTranslation("article.source.home-page"));
        homePage.addClassName("ltr-field");
        reliability.setLabel(getTranslation("article.source.reliability"));
        reliability.setItems(Reliability.values());
        reliability.setItemLabelGenerator(texts::reliability);
        reliability.setHelperText(getTranslation("article.source.reliability.scale"));
        reason.setLabel(getTranslation("shell.why.reason"));
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(name, kind, country, language, homePage, reliability, reason);
        form.addClassName("record-form");
        add(header(), problem, form);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    private Header header() {
        Button save = new Button(getTranslation("actor.form.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(new Button(getTranslation("shell.why.cancel"), _ -> leave()), save);
        buttons.addClassName("row-actions");
        Header header = new Header(heading, buttons);
        header.addClassName("page-header");
        return header;
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
        heading.setText(pageHeading());
        show(source == null ? new SourceData("", SourceKind.AGENCY, null, null, false) : source.data());
    }

    private void show(SourceData data) {
        name.setValue(data.name());
        kind.setValue(data.kind());
        country.setValue(data.country());
        language.setValue(data.language());
        String address = data.homePage();
        homePage.setValue(address == null ? "" : address);
        reliability.setValue(data.reliability());
        reason.clear();
    }

    private SourceData typed() {
        Source source = opened;
        String address = homePage.getValue().strip();
        return new SourceData(
                name.getValue(),
                kind.getValue(),
                country.code(),
                language.getValue(),
                address.isEmpty() ? null : address,
                reliability.getValue(),
                source != null && source.data().sample());
    }

    private void save() {
        Source source = opened;
        try {
            if (source == null) {
                show(sources.create(typed()).id());
            } else {
                sources.save(source.id(), version, typed(), reason.getValue().strip());
                show(source.id());
            }
        } catch (RefusedChangeException refused) {
            Map<String, TextField> fields = Map.of("name", name, "homePage", homePage, "reason", reason);
            Stream.of(name, homePage, reason).forEach(field -> field.setInvalid(false));
            problem.setText("");
            refused.problems().forEach(each -> say(each, fields.get(each.field())));
        }
    }

    private void say(FieldProblem refused, @Nullable HasValidation field) {
        String message = getTranslation(refused.key(), refused.arguments().toArray());
        if (field == null) {
            problem.setText(message);
        } else {
            field.setErrorMessage(message);
            field.setInvalid(true);
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

    private String pageHeading() {
        Source source = opened;
        return source == null
                ? getTranslation("article.source.title.new")
                : getTranslation("actor.form.title.edit", source.data().name());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", pageHeading());
    }
}

package org.dragoman.article.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.article.Reliability;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.shell.CountryField;
import org.dragoman.shell.RecordFields;
import org.jspecify.annotations.Nullable;

/** The fields of a source. */
class SourceForm extends Div implements RecordFields {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final Select<SourceKind> kind = new Select<>();
    private final CountryField country;
    private final Select<@Nullable Language> language = new Select<>();
    private final TextField homePage = new TextField();
    private final Select<Reliability> reliability = new Select<>();
    private final TextField reason = new TextField();
    private boolean sample;

    SourceForm(SourceText texts, Vocabulary vocabulary) {
        Language reader = UiLanguage.current();
        addClassName("record-form");
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
        reason.getElement().setAttribute("dir", "auto");
        add(name, kind, country, language, homePage, reliability, reason);
    }

    void show(SourceData data) {
        name.setValue(data.name());
        kind.setValue(data.kind());
        country.setValue(data.country());
        language.setValue(data.language());
        String address = data.homePage();
        homePage.setValue(address == null ? "" : address);
        reliability.setValue(data.reliability());
        reason.clear();
        sample = data.sample();
        clearProblems();
    }

    SourceData read() {
        String address = homePage.getValue().strip();
        return new SourceData(
                name.getValue(),
                kind.getValue(),
                country.code(),
                language.getValue(),
                address.isEmpty() ? null : address,
                reliability.getValue(),
                sample);
    }

    String reason() {
        return reason.getValue().strip();
    }

    @Override
    public void focus() {
        name.focus();
    }

    @Override
    public Object typed() {
        return List.of(read(), reason());
    }

    @Override
    public List<FieldProblem> refuse(List<FieldProblem> problems) {
        clearProblems();
        Map<String, TextField> fields = Map.of("name", name, "homePage", homePage, "reason", reason);
        problems.forEach(problem -> {
            TextField field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(
                        getTranslation(problem.key(), problem.arguments().toArray()));
                field.setInvalid(true);
            }
        });
        return problems.stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .toList();
    }

    private void clearProblems() {
        Stream.of(name, homePage, reason).forEach(field -> field.setInvalid(false));
    }
}

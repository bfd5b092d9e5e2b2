package org.dragoman.shell;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One text in the three languages of the desk, a line or an area for each, in its own direction. */
public class LocalizedTextField extends CustomField<LocalizedText> {

    private static final long serialVersionUID = 1L;

    private final Map<Language, TextFieldBase<?, String>> fields = new EnumMap<>(Language.class);

    private LocalizedTextField(String label, Supplier<TextFieldBase<?, String>> line) {
        super(LocalizedText.EMPTY);
        setLabel(label);
        addClassName("localized-text");
        Div rows = new Div();
        rows.addClassName("localized-text-rows");
        for (Language language : Language.values()) {
            rows.add(row(language, label, line.get()));
        }
        add(rows);
    }

    /** A field of one line for each language. */
    public static LocalizedTextField lines(String label) {
        return new LocalizedTextField(label, TextField::new);
    }

    /** A field of several lines for each language. */
    public static LocalizedTextField areas(String label) {
        return new LocalizedTextField(label, TextArea::new);
    }

    private TextFieldBase<?, String> row(Language language, String label, TextFieldBase<?, String> field) {
        Span code = new Span(getTranslation("shell.language." + language.code()));
        code.addClassName("language-code");
        field.setPrefixComponent(code);
        field.setAriaLabel(getTranslation(
                "shell.localized.label", label, getTranslation("vocabulary.language." + language.code())));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement()
                .setAttribute("dir", LanguageChoice.direction(language))
                .setAttribute("lang", language.code());
        field.addValueChangeListener(change -> {
            updateValue();
            showFallback();
        });
        fields.put(language, field);
        return field;
    }

    /** Where a language has no text, shows the one that its readers get instead, marked with its language. */
    private void showFallback() {
        LocalizedText text = generateModelValue();
        fields.forEach((language, field) -> field.setPlaceholder(text.shown(language)
                .filter(shown -> shown != language)
                .map(shown -> getTranslation(
                        "shell.localized.fallback",
                        getTranslation("shell.language." + shown.code()),
                        text.in(shown).orElse("")))
                .orElse("")));
    }

    /** Says what is wrong with the text of one language, beside it; {@code null} takes it back. */
    public void setProblem(Language language, @Nullable String message) {
        TextFieldBase<?, String> field = field(language);
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }

    /**
     * Says what is wrong with the texts, each problem beside the text of the language that its field ends with, or beside
     * that of the reader's language; takes back what was said before.
     */
    public void showProblems(List<FieldProblem> problems, Function<FieldProblem, String> words) {
        clearProblems();
        problems.forEach(problem -> setProblem(language(problem), words.apply(problem)));
    }

    private static Language language(FieldProblem problem) {
        String field = problem.field();
        return Language.of(field.substring(field.lastIndexOf('.') + 1)).orElseGet(UiLanguage::current);
    }

    /** Takes back what was said to be wrong with the texts. */
    public void clearProblems() {
        fields.keySet().forEach(language -> setProblem(language, null));
    }

    /** Puts the cursor into the text of one language. */
    public void focus(Language language) {
        field(language).focus();
    }

    @Override
    public void focus() {
        focus(Language.EN);
    }

    @Override
    protected LocalizedText generateModelValue() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        fields.forEach((language, field) -> texts.put(language, field.getValue()));
        return new LocalizedText(texts);
    }

    @Override
    protected void setPresentationValue(LocalizedText text) {
        fields.forEach((language, field) -> field.setValue(text.in(language).orElse("")));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> field.setReadOnly(readOnly));
    }

    private TextFieldBase<?, String> field(Language language) {
        return Objects.requireNonNull(fields.get(language));
    }
}

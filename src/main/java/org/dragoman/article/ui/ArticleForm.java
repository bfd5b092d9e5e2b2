package org.dragoman.article.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.ArticleIntake;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.article.reading.ArticleAddressReader;
import org.dragoman.article.reading.ReadText;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.shell.LocalDatePicker;
import org.dragoman.shell.Toast;
import org.jspecify.annotations.Nullable;

/** Takes in one article: where it is from, and its text, whose language is recognised while it is pasted. */
class ArticleForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int RECOGNISED_FROM = 40;
    private static final int SAMPLE = 4000;

    private final transient ArticleIntake intake;
    private final SourceField source;
    private final LocalDatePicker publishedOn;
    private final AddressField address;
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final Span language = new Span();
    private transient @Nullable ReadText read;

    ArticleForm(ArticleIntake intake, ArticleAddressReader reader, SourceService sources) {
        this.intake = intake;
        this.address = new AddressField(reader, this::fill);
        this.source = new SourceField(sources);
        this.publishedOn = new LocalDatePicker(getTranslation("article.add.published"));
        publishedOn.setRequiredIndicatorVisible(true);
        addClassName("article-form");
        title.setLabel(getTranslation("article.add.article-title"));
        title.setRequiredIndicatorVisible(true);
        text.setLabel(getTranslation("article.add.text"));
        text.setRequiredIndicatorVisible(true);
        text.addClassName("add-article-text");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.getElement().setAttribute("dir", "auto");
        text.getElement().setAttribute("dir", "auto");
        title.addValueChangeListener(change -> recognise());
        text.addValueChangeListener(change -> recognise());
        language.addClassName("recognised-language");
        language.getElement().setAttribute("role", "status");
        Div about = new Div(source, publishedOn);
        about.addClassName("add-article-about");
        add(new Paragraph(getTranslation("article.add.explanation")), address, about, title, text, language, buttons());
        recognise();
    }

    /** Fills in what an address holds; what the editor has typed stays. */
    private void fill(ReadText found) {
        ReadText before = read;
        read = found;
        if (title.isEmpty() || (before != null && title.getValue().equals(before.title()))) {
            title.setValue(found.title());
        }
        if (text.isEmpty() || (before != null && text.getValue().equals(before.text()))) {
            text.setValue(found.text());
        }
        if (publishedOn.isEmpty() || (before != null && publishedOn.getValue().equals(before.publishedOn()))) {
            publishedOn.setValue(found.publishedOn());
        }
        source.propose(found.publisher());
    }

    private Div buttons() {
        Button save = new Button(getTranslation("article.add.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        Anchor cancel = new Anchor("articles", getTranslation("article.add.cancel"));
        Div buttons = new Div(save, cancel);
        buttons.addClassName("add-article-buttons");
        return buttons;
    }

    /** Shows in which language the text seems to be; short texts are not judged yet. */
    private void recognise() {
        String typed = text.getValue();
        Optional<Language> recognised =
                intake.language(title.getValue(), typed.substring(0, Math.min(typed.length(), SAMPLE)));
        boolean enough = typed.strip().length() >= RECOGNISED_FROM;
        language.setClassName("unknown", enough && recognised.isEmpty());
        if (enough && recognised.isEmpty()) {
            language.setText(getTranslation("article.problem.language"));
        } else {
            language.setText(recognised
                    .filter(found -> enough)
                    .map(found -> getTranslation(
                            "article.add.language", getTranslation("vocabulary.language." + found.code())))
                    .orElseGet(() -> getTranslation("article.add.language-later")));
        }
        recognised
                .filter(found -> enough)
                .ifPresent(found -> text.getElement()
                        .setAttribute("lang", found.code())
                        .setAttribute("dir", LanguageChoice.direction(found)));
    }

    private void save() {
        StoreResult result = intake.add(new ArticleSubmission(
                source.value(), publishedOn.getValue(), address.value(), title.getValue(), text.getValue(), false));
        switch (result) {
            case StoreResult.Stored(ArticleId id) -> open(id);
            case StoreResult.AlreadyStored(ArticleId id) -> {
                Toast.show(getTranslation("article.add.already"));
                open(id);
            }
            case StoreResult.Refused(List<FieldProblem> problems) -> tell(problems);
        }
    }

    private static void open(ArticleId id) {
        UI.getCurrent().navigate("articles/" + id);
    }

    /** Says beside each field what is wrong with it. */
    private void tell(List<FieldProblem> problems) {
        Map<String, HasValidation> fields = Map.of("publishedOn", publishedOn, "title", title, "text", text);
        fields.values().forEach(field -> field.setInvalid(false));
        source.setProblem(null);
        address.setProblem(null);
        for (FieldProblem problem : problems) {
            String message = getTranslation(problem.key(), problem.arguments().toArray());
            HasValidation field = fields.get(problem.field());
            if (problem.field().equals("address")) {
                address.setProblem(message);
            } else if (field == null) {
                source.setProblem(message);
            } else if (!problem.field().equals("publishedOn") || publishedOn.readable()) {
                field.setErrorMessage(message);
                field.setInvalid(true);
            }
        }
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSummary;
import org.dragoman.event.EvidenceService;
import org.dragoman.event.Quote;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.TextSpan;
import org.jspecify.annotations.Nullable;

/** Asks for words of an article, chosen from its sentences or pasted, and for what they state of the event. */
class QuoteDialog extends Dialog {

    private final transient ArticleService articles;
    private final transient EvidenceService evidence;
    private final transient Consumer<Quote> done;
    private final ComboBox<ArticleSummary> source = new ComboBox<>();
    private final ListBox<TextSpan> sentences = new ListBox<>();
    private final TextArea words = new TextArea();
    private final Button stored = new Button();
    private final CheckboxGroup<Stateable> states = new CheckboxGroup<>();
    private transient @Nullable Article article;
    private transient @Nullable TextSpan nearestWords;

    QuoteDialog(
            ArticleService articles,
            EvidenceService evidence,
            EventDateText dates,
            List<Stateable> stateable,
            Consumer<Quote> done) {
        this.articles = articles;
        this.evidence = evidence;
        this.done = done;
        setHeaderTitle(getTranslation("event.quote.title"));
        addClassName("quote-dialog");
        source(dates);
        sentences.addClassName("quote-sentences");
        sentences.getElement().setAttribute("aria-label", getTranslation("event.quote.sentences"));
        sentences.addValueChangeListener(chosen -> take(chosen.getValue()));
        words.setLabel(getTranslation("event.quote.words"));
        words.setHelperText(getTranslation("event.quote.words.help"));
        words.setManualValidation(true);
        words.addValueChangeListener(_ -> accept());
        stored.addThemeVariants(ButtonVariant.TERTIARY);
        stored.addClickListener(_ -> take(nearestWords));
        stored.setVisible(false);
        states.setLabel(getTranslation("event.quote.states"));
        states.setItems(stateable);
        states.setItemLabelGenerator(Stateable::label);
        states.setManualValidation(true);
        states.addValueChangeListener(_ -> states.setInvalid(false));
        Div form = new Div(source, sentences, words, stored, states);
        form.addClassName("quote-form");
        add(form);
        Button add = new Button(getTranslation("event.quote.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("event.form.cancel"), _ -> close()), add);
        setCloseOnOutsideClick(false);
        show(null);
    }

    private void source(EventDateText dates) {
        source.setLabel(getTranslation("event.quote.article"));
        source.setPlaceholder(getTranslation("event.quote.article.placeholder"));
        source.setItems(
                query -> articles.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        source.setItemLabelGenerator(each -> each.title() + " · " + each.sourceName() + " · "
                + dates.text(each.publishedOn(), UiLanguage.current()));
        source.setManualValidation(true);
        source.setAutofocus(true);
        source.addValueChangeListener(chosen -> show(Optional.ofNullable(chosen.getValue())
                .flatMap(summary -> articles.find(summary.id()))
                .orElse(null)));
    }

    private void show(@Nullable Article chosen) {
        article = chosen;
        source.setInvalid(false);
        sentences.setVisible(chosen != null);
        words.setVisible(chosen != null);
        words.clear();
        if (chosen != null) {
            sentences.setItemLabelGenerator(sentence -> sentence.in(chosen.fullText()));
            sentences.setItems(evidence.sentences(chosen));
            String direction = LanguageChoice.direction(chosen.language());
            sentences.getElement().setAttribute("dir", direction);
            words.getElement()
                    .setAttribute("dir", direction)
                    .setAttribute("lang", chosen.language().code());
        }
    }

    private void take(@Nullable TextSpan sentence) {
        Article from = article;
        if (sentence != null && from != null) {
            words.setValue(sentence.in(from.fullText()));
        }
    }

    private void accept() {
        words.setInvalid(false);
        stored.setVisible(false);
    }

    private void add() {
        Article from = article;
        if (from == null) {
            source.setErrorMessage(getTranslation("event.quote.article.missing"));
            source.setInvalid(true);
            return;
        }
        Optional<TextSpan> found = evidence.find(from, words.getValue());
        if (found.isEmpty()) {
            refuse(from);
        }
        boolean silent = states.getValue().isEmpty();
        states.setErrorMessage(getTranslation("event.problem.quote-field"));
        states.setInvalid(silent);
        if (found.isPresent() && !silent) {
            close();
            done.accept(Stateable.quote(from.id(), found.get(), states.getValue()));
        }
    }

    /** Says that the article does not have the words, and offers those that come nearest. */
    private void refuse(Article from) {
        words.setErrorMessage(
                getTranslation(words.isEmpty() ? "event.quote.words.missing" : "event.quote.words.not-found"));
        words.setInvalid(true);
        Optional<TextSpan> nearest = evidence.nearest(from, words.getValue());
        nearest.map(span -> span.in(from.fullText()))
                .ifPresent(text -> stored.setText(getTranslation("event.quote.stored", "\u2068" + text + "\u2069")));
        nearestWords = nearest.orElse(null);
        stored.setVisible(nearest.isPresent());
    }
}

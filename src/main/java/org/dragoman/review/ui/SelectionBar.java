package org.dragoman.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import org.dragoman.article.Article;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionState;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** What can be made of words that an editor selects in an article: a new event, or evidence for a field of a proposal. */
class SelectionBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Article article;
    private final transient MentionPanel panel;
    private final transient MentionWords words;
    private final transient HandDecisions decisions;
    private final Span hint = new Span();
    private final Span quote = new Span();
    private final Button event;
    private final MenuBar fields = new MenuBar();
    private transient @Nullable TextSpan selected;

    SelectionBar(Article article, ArticlePaper paper, MentionPanel panel, MentionWords words, HandDecisions decisions) {
        this.article = article;
        this.panel = panel;
        this.words = words;
        this.decisions = decisions;
        addClassName("selection-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("review.selection.label"));
        hint.setText(words.text("review.selection.hint"));
        hint.addClassName("muted");
        quote.addClassName("fact-quote");
        quote.getElement()
                .setAttribute("aria-live", "polite")
                .setAttribute("lang", article.language().code())
                .setAttribute("dir", LanguageChoice.direction(article.language()));
        event = new Button(words.text("review.selection.event"), Pictogram.ADD.icon(), click -> newEvent());
        add(hint, quote, event, fields);
        show(null);
        paper.onSelection(this::show);
    }

    private void show(@Nullable TextSpan span) {
        selected = span;
        hint.setVisible(span == null);
        quote.setText(span == null ? "" : span.in(article.fullText()));
        event.setVisible(span != null);
        fields.removeAll();
        panel.chosen()
                .filter(mention -> span != null && mention.state() == MentionState.PROPOSED)
                .ifPresent(this::offerFields);
        fields.setVisible(!fields.getItems().isEmpty());
    }

    private void offerFields(Mention mention) {
        MenuItem menu = fields.addItem(words.text("review.selection.evidence"));
        for (MentionField field : MentionField.values()) {
            if (field != MentionField.PARTICIPANT) {
                menu.getSubMenu()
                        .addItem(
                                words.text("vocabulary.mention-field." + field.code()),
                                click -> support(mention, field, 0));
            }
        }
        MentionData data = mention.data();
        for (int index = 0; index < data.participants().size(); index++) {
            int ordinal = index;
            menu.getSubMenu()
                    .addItem(
                            data.participants().get(index).name(),
                            click -> support(mention, MentionField.PARTICIPANT, ordinal));
        }
    }

    private void newEvent() {
        TextSpan span = selected;
        if (span != null) {
            decisions.write(article, span, panel::added);
            show(null);
        }
    }

    private void support(Mention mention, MentionField field, int ordinal) {
        TextSpan span = selected;
        if (span != null) {
            Evidence evidence = new Evidence(field, ordinal, span, span.in(article.fullText()));
            decisions.support(mention, evidence, panel::replaced);
            show(null);
        }
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.shell.EvidenceQuote;
import org.dragoman.shell.Pictogram;

/** A source of the event beside the form: where it was published, the words, what they state. */
class SourceCard extends ListItem {

    /**
     * Where the words stand.
     *
     * @param address of the article's page, at the words where that is known
     */
    record Origin(Language language, String source, LocalDate publishedOn, String title, String address) {}

    private final String source;
    private final Span mark = new Span();
    private final Button remove = new Button();
    private boolean removed;

    /**
     * A card.
     *
     * @param states labels of what the words state
     * @param removal takes whether the source is to go, whenever that is changed
     */
    SourceCard(Origin origin, List<EvidenceQuote> quotes, List<String> states, EventDateText dates, Removal removal) {
        addClassName("source-card");
        Span language =
                new Span(getTranslation("shell.language." + origin.language().code()));
        language.addClassName("language-code");
        Span name = new Span(origin.source());
        name.addClassName("source-name");
        name.getElement().setAttribute("dir", "auto");
        Span day = new Span(dates.text(origin.publishedOn(), UiLanguage.current()));
        day.addClassName("muted");
        mark.addClassName("tag");
        mark.setVisible(false);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(_ -> toggle(removal));
        source = origin.source();
        label();
        Div head = new Div(language, name, day, mark, remove);
        head.addClassName("source-head");
        add(head);
        quotes.forEach(this::add);
        add(supports(states), article(origin));
    }

    /** What is done when a source is to go, or to stay after all. */
    interface Removal {

        void changed(SourceCard card, boolean removed);
    }

    private Div supports(List<String> states) {
        Div supports = new Div(new Span(getTranslation("event.sources.states")));
        supports.addClassName("source-states");
        for (String state : states) {
            Span tag = new Span(state);
            tag.addClassName("tag");
            tag.getElement().setAttribute("dir", "auto");
            supports.add(tag);
        }
        return supports;
    }

    private static Anchor article(Origin origin) {
        Anchor article = new Anchor(origin.address(), origin.title());
        article.setTarget("_blank");
        article.addClassName("source-article");
        article.getElement()
                .setAttribute("lang", origin.language().code())
                .setAttribute("dir", LanguageChoice.direction(origin.language()));
        return article;
    }

    private void label() {
        String label = getTranslation(removed ? "event.sources.keep" : "event.sources.remove", source);
        remove.setIcon((removed ? Pictogram.UNDO : Pictogram.CLOSE).icon());
        remove.setAriaLabel(label);
        remove.setTooltipText(label);
    }

    private void toggle(Removal removal) {
        show(!removed);
        removal.changed(this, removed);
    }

    /** Shows whether the source is to go once the event is saved. */
    void show(boolean gone) {
        removed = gone;
        setClassName("removed", gone);
        mark.setText(gone ? getTranslation("event.sources.removed") : "");
        mark.setVisible(gone);
        label();
    }

    /** Marks the source as one that comes with the next saving. */
    SourceCard asNew() {
        mark.setText(getTranslation("event.sources.new"));
        mark.addClassName("tag-accent");
        mark.setVisible(true);
        return this;
    }
}

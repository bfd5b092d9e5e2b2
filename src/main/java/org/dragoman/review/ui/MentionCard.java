package org.dragoman.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.shell.Marker;
import org.dragoman.shell.Pictogram;

/** A mention beside the text: one line, or all its fields where it is the chosen one. */
class MentionCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Mention mention;
    private final transient MentionWords words;
    private final transient CardActions actions;
    private final boolean editable;

    /**
     * A card.
     *
     * @param chosen whether it shows every field
     * @param fields what it then shows below its head
     * @param sentence the number of the sentence that speaks of it
     * @param editable whether decisions are offered
     */
    MentionCard(
            Mention mention,
            Language printedIn,
            boolean chosen,
            Component fields,
            int sentence,
            boolean editable,
            MentionWords words,
            CardActions actions) {
        this.mention = mention;
        this.words = words;
        this.actions = actions;
        this.editable = editable;
        addClassNames("mention-card", "mention-" + mention.state().code());
        setClassName("chosen", chosen);
        setId(id(mention));
        getElement().setAttribute("tabindex", "-1");
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        }
        add(head(printedIn, sentence, !chosen));
        if (chosen) {
            add(fields);
        }
        if (mention.state() != MentionState.PROPOSED) {
            add(decided());
        }
        if (chosen && editable) {
            add(buttons());
        }
    }

    static String id(Mention mention) {
        return "mention-" + mention.id();
    }

    private Component head(Language printedIn, int sentence, boolean small) {
        NativeTitle title = new NativeTitle(words.title(mention.data(), printedIn), () -> actions.choose(mention));
        Span details = new Span(words.text(
                "review.card.details",
                words.type(mention.data().type()),
                words.shortDate(mention.data().date()),
                sentence));
        details.addClassName("card-details");
        Div texts = new Div(new H3(title), details);
        texts.addClassName("card-texts");
        Div head = new Div(
                new Marker(mention.data().type(), mention.data().status()),
                texts,
                new ConfidenceBars(mention.data().confidence()));
        head.addClassName("card-head");
        if (small && editable && mention.state() == MentionState.PROPOSED) {
            head.add(
                    icon("accept", Pictogram.CHECK, actions::accept), icon("reject", Pictogram.CLOSE, actions::reject));
        }
        return head;
    }

    private Button icon(String action, Pictogram picture, SerializableConsumer<Mention> does) {
        Button button = new Button(picture.icon(), click -> does.accept(mention));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.text("review.action." + action));
        button.setTooltipText(words.text("review.action." + action));
        button.addClassName("card-icon");
        return button;
    }

    private Component decided() {
        Div decided = new Div();
        decided.addClassName("card-decided");
        Span state = new Span(
                words.text("vocabulary.mention-state." + mention.state().code()));
        state.addClassNames("tag", mention.state() == MentionState.ACCEPTED ? "tag-ok" : "tag-error");
        decided.add(state);
        EventId event = mention.event();
        if (event != null) {
            Anchor link = new Anchor("events/" + event, words.text("review.card.open-event"));
            link.getElement().setAttribute("router-link", true);
            decided.add(link);
        }
        String reason = mention.reason();
        if (reason != null && !reason.isEmpty() && editable) {
            Span why = new Span(reason);
            why.addClassName("muted");
            why.getElement().setAttribute("dir", "auto");
            decided.add(why);
        }
        return decided;
    }

    private Component buttons() {
        Div buttons = new Div();
        buttons.addClassName("card-actions");
        if (mention.state() == MentionState.PROPOSED) {
            Button accept = button("accept", "A", Pictogram.CHECK, actions::accept);
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            Button reject = button("reject", "R", Pictogram.CLOSE, actions::reject);
            reject.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(
                    accept,
                    button("edit", "E", Pictogram.EDIT, actions::edit),
                    button("attach", "M", Pictogram.LINK, actions::attach),
                    reject);
        } else {
            buttons.add(button("undo", "U", Pictogram.UNDO, actions::undo));
        }
        return buttons;
    }

    private Button button(String action, String key, Pictogram picture, SerializableConsumer<Mention> does) {
        Button button =
                new Button(words.text("review.action." + action), picture.icon(), click -> does.accept(mention));
        Span hint = new Span(key);
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(hint);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }
}

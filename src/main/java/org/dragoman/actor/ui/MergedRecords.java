package org.dragoman.actor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dragoman.actor.Actor;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.Language;
import org.dragoman.shell.ChangeHistory;
import org.dragoman.shell.TitleLink;
import org.dragoman.shell.WhyDialog;
import org.jspecify.annotations.Nullable;

/** The records that were merged into an actor, each with its history and, for editors, a way to separate it again. */
class MergedRecords extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ActorText texts;
    private final transient @Nullable BiConsumer<ActorId, String> separate;

    /**
     * A list of them.
     *
     * @param histories the history of each
     * @param separate takes the record and the reason; {@code null} for readers
     */
    MergedRecords(
            List<Actor> merged,
            Function<Actor, ChangeHistory> histories,
            ActorText texts,
            @Nullable BiConsumer<ActorId, String> separate) {
        this.texts = texts;
        this.separate = separate;
        setId("merged");
        UnorderedList list = new UnorderedList();
        list.addClassName("record-links");
        merged.forEach(actor -> list.add(item(actor, histories.apply(actor))));
        add(new H2(getTranslation("actor.merged.heading")), list);
    }

    private ListItem item(Actor actor, ChangeHistory history) {
        Language reader = UiLanguage.current();
        String name = actor.data().name().forReader(reader);
        Span shown = new Span(name);
        shown.addClassName("record-strong");
        shown.getElement().setAttribute("dir", "auto");
        Div line = new Div(shown);
        line.addClassName("record-what");
        BiConsumer<ActorId, String> separating = separate;
        if (separating != null) {
            Button button = new Button(getTranslation("actor.merged.separate"), _ -> ask(actor.id(), name, separating));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            line.add(
                    new TitleLink("actors/" + actor.id() + "/edit", getTranslation("actor.merged.edit"), reader),
                    button);
        }
        return new ListItem(line, new NativeDetails(getTranslation("actor.merged.history"), history));
    }

    private void ask(ActorId id, String name, BiConsumer<ActorId, String> separating) {
        new WhyDialog(
                        getTranslation("actor.merged.separate"),
                        getTranslation("actor.merged.separate.explanation", name),
                        false,
                        reason -> {
                            try {
                                separating.accept(id, reason);
                                return Optional.empty();
                            } catch (RefusedChangeException refused) {
                                return Optional.of(
                                        texts.problem(refused.problems().getFirst(), UiLanguage.current()));
                            }
                        })
                .open();
    }
}

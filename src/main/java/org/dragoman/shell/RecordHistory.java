package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.dragoman.history.Change;
import org.dragoman.history.Merging;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.security.EditorNames;
import org.jspecify.annotations.Nullable;

/** Every change of a record, the latest first, each of which an editor can undo alone. */
public class RecordHistory<T> extends ChangeHistory {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, List<FieldLine>> words;
    private final transient @Nullable Undo undo;
    private final transient LongFunction<Component> link;

    /** Takes changes back. */
    @FunctionalInterface
    public interface Undo {

        /**
         * Takes one change back and shows the record anew.
         *
         * @throws RefusedChangeException if it cannot be taken back
         */
        void undo(int version, String reason);
    }

    /**
     * A history.
     *
     * @param changes oldest first
     * @param words every field of a content in words, always in the same order
     * @param undo {@code null} for readers
     * @param link leads to another record of the kind, by its id
     */
    public RecordHistory(
            List<Change<T>> changes,
            Function<T, List<FieldLine>> words,
            EventDateText dates,
            EditorNames editors,
            @Nullable Undo undo,
            LongFunction<Component> link) {
        super(dates);
        this.words = words;
        this.undo = undo;
        this.link = link;
        if (changes.isEmpty()) {
            add(new ListItem(getTranslation("shell.history.none")));
        }
        UnaryOperator<String> names =
                editors.of(changes.stream().map(Change::madeBy).toList(), UiLanguage.current());
        changes.reversed()
                .forEach(change -> add(new Entry(
                        names.apply(change.madeBy()),
                        change.madeAt(),
                        new Span(getTranslation("shell.history.version", change.version())),
                        change.reason(),
                        differences(change),
                        more(change))));
    }

    private List<String> differences(Change<T> change) {
        T before = change.before();
        if (before == null) {
            return List.of(getTranslation("shell.history.added"));
        }
        List<FieldLine> former = words.apply(before);
        List<FieldLine> present = words.apply(change.after());
        List<String> differences = new ArrayList<>();
        for (int index = 0; index < present.size(); index++) {
            FieldLine line = present.get(index);
            if (!line.equals(former.get(index))) {
                differences.add(change(line.label(), former.get(index).value(), line.value()));
            }
        }
        return differences;
    }

    private List<Component> more(Change<T> change) {
        List<Component> more = new ArrayList<>();
        Integer undoes = change.undoes();
        if (undoes != null) {
            more.add(new Paragraph(getTranslation("shell.history.undoes", undoes)));
        }
        Merging merging = change.merging();
        if (merging != null) {
            String step = getTranslation("shell.history." + merging.step().code());
            more.add(new Paragraph(new Span(step), new Text(" "), link.apply(merging.other())));
        }
        Undo undoing = undo;
        if (undoing != null && change.before() != null && merging == null) {
            Button button = new Button(getTranslation("shell.history.undo"), _ -> ask(change.version(), undoing));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            more.add(button);
        }
        return more;
    }

    private void ask(int version, Undo undoing) {
        new WhyDialog(
                        getTranslation("shell.history.undo"),
                        getTranslation("shell.history.undo.explanation"),
                        false,
                        reason -> attempt(() -> undoing.undo(version, reason)))
                .open();
    }

    private Optional<String> attempt(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RefusedChangeException refused) {
            var problem = refused.problems().getFirst();
            return Optional.of(getTranslation(problem.key(), problem.arguments().toArray()));
        }
    }
}

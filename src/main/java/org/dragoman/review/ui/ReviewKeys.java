package org.dragoman.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.dragoman.shell.KeysDialog;
import org.dragoman.shell.KeysDialog.Entry;

/** The keys of the article page. */
final class ReviewKeys {

    private static final List<Entry> READING = List.of(
            new Entry("review.keys.card", List.of("J", "K")),
            new Entry("review.keys.article", List.of("[", "]")),
            new Entry("review.keys.sentence", List.of("space")));
    private static final List<Entry> DECIDING = List.of(
            new Entry("review.keys.accept", List.of("A")),
            new Entry("review.keys.edit", List.of("E")),
            new Entry("review.keys.attach", List.of("M")),
            new Entry("review.keys.reject", List.of("R")),
            new Entry("review.keys.bulk", List.of("⇧A")),
            new Entry("review.keys.undo", List.of("U")),
            new Entry("review.keys.confirm", List.of("control", "↵")));

    private ReviewKeys() {}

    /** Shows all of them, those that decide to editors only. */
    static void show(boolean editor) {
        new KeysDialog(READING, DECIDING, editor).open();
    }

    /** The keys that readers need most, in a line, and a button that shows all of them. */
    static Component hints(boolean editor) {
        Footer line = new Footer();
        line.addClassName("key-hints");
        READING.forEach(entry -> line.add(group(entry)));
        Button all = new Button(I18NProvider.translate("review.keys.all"), _ -> show(editor));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setPrefixComponent(KeysDialog.hint("?"));
        line.add(all);
        return line;
    }

    private static Span group(Entry entry) {
        Span group = new Span();
        entry.keys().forEach(key -> group.add(KeysDialog.hint(key)));
        group.add(new Span(I18NProvider.translate(entry.action())));
        group.getElement().setAttribute("aria-hidden", "true");
        return group;
    }
}

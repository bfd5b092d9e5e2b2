package org.dragoman.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;

/** The keys of the article page. */
class KeysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Keys that have a name instead of a letter or a sign. */
    private static final Set<String> NAMED = Set.of("space", "control");

    private record Entry(String action, List<String> keys) {}

    private static final List<Entry> READING = List.of(
            new Entry("card", List.of("J", "K")),
            new Entry("article", List.of("[", "]")),
            new Entry("sentence", List.of("space")));
    private static final List<Entry> DECIDING = List.of(
            new Entry("accept", List.of("A")),
            new Entry("edit", List.of("E")),
            new Entry("attach", List.of("M")),
            new Entry("reject", List.of("R")),
            new Entry("bulk", List.of("⇧A")),
            new Entry("undo", List.of("U")),
            new Entry("confirm", List.of("control", "↵")));

    KeysDialog(boolean editor) {
        setHeaderTitle(getTranslation("review.keys.title"));
        addClassName("keys-dialog");
        DescriptionList list = new DescriptionList();
        READING.forEach(entry -> list.add(term(entry), new DescriptionList.Description(label(entry))));
        if (editor) {
            DECIDING.forEach(entry -> list.add(term(entry), new DescriptionList.Description(label(entry))));
        }
        add(list);
        Button close = new Button(getTranslation("review.dialog.close"), click -> close());
        getFooter().add(close);
    }

    private static DescriptionList.Term term(Entry entry) {
        DescriptionList.Term term = new DescriptionList.Term();
        entry.keys().forEach(key -> term.add(hint(key)));
        return term;
    }

    private static String label(Entry entry) {
        return I18NProvider.translate("review.keys." + entry.action());
    }

    /** The keys that readers need most, in a line, and a button that shows all of them. */
    static Component hints(boolean editor) {
        Footer line = new Footer();
        line.addClassName("key-hints");
        READING.forEach(entry -> line.add(group(entry.keys(), label(entry))));
        Button all = new Button(I18NProvider.translate("review.keys.all"), click -> new KeysDialog(editor).open());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setPrefixComponent(hint("?"));
        line.add(all);
        return line;
    }

    private static Span group(List<String> keys, String label) {
        Span group = new Span();
        keys.forEach(key -> group.add(hint(key)));
        group.add(new Span(label));
        group.getElement().setAttribute("aria-hidden", "true");
        return group;
    }

    private static Span hint(String key) {
        Span hint = new Span(NAMED.contains(key) ? I18NProvider.translate("review.keys." + key) : key);
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("dir", "ltr");
        return hint;
    }
}

package org.dragoman.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;

/** The keys of a page and what they do. */
public class KeysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Keys that have a name instead of a letter or a sign. */
    private static final Set<String> NAMED = Set.of("space", "control", "home", "end", "escape");

    /**
     * What some keys do.
     *
     * @param action translation key of it
     * @param keys as they are written on the keyboard, or the names of {@code space}, {@code control}, {@code home}, {@code end}, {@code escape}
     */
    public record Entry(String action, List<String> keys) {

        public Entry {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The keys of a reader.
     *
     * @param reading what everybody may do
     * @param editing what editors may do besides
     */
    public KeysDialog(List<Entry> reading, List<Entry> editing, boolean editor) {
        setHeaderTitle(getTranslation("shell.keys.title"));
        addClassName("keys-dialog");
        DescriptionList list = new DescriptionList();
        reading.forEach(entry -> list(list, entry));
        if (editor) {
            editing.forEach(entry -> list(list, entry));
        }
        add(list);
        getFooter().add(new Button(getTranslation("shell.keys.close"), _ -> close()));
    }

    private static void list(DescriptionList list, Entry entry) {
        DescriptionList.Term term = new DescriptionList.Term();
        entry.keys().forEach(key -> term.add(hint(key)));
        list.add(term, new DescriptionList.Description(I18NProvider.translate(entry.action())));
    }

    /** A key as it looks on the keyboard. */
    public static Span hint(String key) {
        Span hint = new Span(NAMED.contains(key) ? I18NProvider.translate("shell.keys." + key) : key);
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("dir", "ltr");
        return hint;
    }
}

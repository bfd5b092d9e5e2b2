package org.dragoman.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A list on the page of a record: the first of it, and more on demand. */
public class PagedSection<T> extends Section {

    /** Items shown at once. */
    public static final int PAGE = 20;

    private static final long serialVersionUID = 1L;

    private final transient Pages<T> pages;
    private final transient Function<T, ListItem> item;
    private final UnorderedList list = new UnorderedList();
    private final Button more;

    /** Reads some of what is listed. */
    @FunctionalInterface
    public interface Pages<T> {

        /** At most so many after the first ones of the offset. */
        List<T> page(int offset, int limit);
    }

    /** @param none what it says where there is nothing to list */
    public PagedSection(String heading, String none, Pages<T> pages, Function<T, ListItem> item) {
        this.pages = pages;
        this.item = item;
        list.addClassName("record-links");
        more = new Button(getTranslation("shell.more"), _ -> append());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(heading), list, more);
        append();
        if (list.getComponentCount() == 0) {
            replace(list, new Paragraph(none));
        }
    }

    /** Reads one more than it shows, to know whether there is more. */
    private void append() {
        List<T> page = pages.page(list.getComponentCount(), PAGE + 1);
        page.stream().limit(PAGE).map(item).forEach(list::add);
        more.setVisible(page.size() > PAGE);
    }
}

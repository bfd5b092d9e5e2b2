package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;

/** Every change of something: who, when, why and what, field by field. */
public class ChangeHistory extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'");

    private final transient EventDateText dates;

    /**
     * One change.
     *
     * @param madeBy as readers know the editor
     * @param version names the version that it made, or leads there
     * @param reason may be empty
     * @param changes what changed, a line for each field
     * @param more what stands below, such as a way to undo it
     */
    public record Entry(
            String madeBy,
            Instant madeAt,
            Component version,
            String reason,
            List<String> changes,
            List<? extends Component> more) {}

    public ChangeHistory(EventDateText dates) {
        this.dates = dates;
        addClassName("change-history");
    }

    /** Adds a change below those that are shown already. */
    public void add(Entry entry) {
        ListItem item = new ListItem(line(entry));
        if (!entry.reason.isBlank()) {
            Paragraph reason = new Paragraph(entry.reason);
            reason.addClassName("history-reason");
            reason.getElement().setAttribute("dir", "auto");
            item.add(reason);
        }
        UnorderedList changes = new UnorderedList();
        entry.changes.forEach(change -> changes.add(new ListItem(change)));
        item.add(changes);
        entry.more.forEach(item::add);
        add(item);
    }

    private Div line(Entry entry) {
        Span who = new Span(entry.madeBy);
        who.addClassName("history-who");
        who.getElement().setAttribute("dir", "auto");
        ZonedDateTime when = entry.madeAt.atZone(ZoneOffset.UTC);
        Span day = new Span(dates.text(when.toLocalDate(), UiLanguage.current()));
        Span time = new Span(TIME.format(when));
        time.getElement().setAttribute("dir", "ltr");
        Div line = new Div(who, day, time, entry.version);
        line.addClassName("history-line");
        return line;
    }

    /** "Status: Announced → Postponed", each value in its own direction. */
    protected String change(String label, String before, String after) {
        return getTranslation("shell.history.change", label, isolated(before), isolated(after));
    }

    /** The text between marks that keep its direction from running into its neighbours. */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}

package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.EvidenceService;
import org.dragoman.event.ui.EventFacts;
import org.dragoman.event.ui.EventHeading;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventId;
import org.dragoman.shell.Pictogram;
import org.dragoman.timeline.TimelineMatch;

/** The details of the chosen event beside the timeline, each field with the sentences it rests on. */
class EventDrawer extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceService evidence;
    private final transient Vocabulary vocabulary;
    private final transient EventDateText dates;
    private final boolean mayEdit;
    private final NativeButton closing;
    private final MatchNote matches = new MatchNote(List.of());
    private final Div content = new Div();

    EventDrawer(EvidenceService evidence, Vocabulary vocabulary, EventDateText dates, boolean mayEdit, Runnable close) {
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.mayEdit = mayEdit;
        addClassNames("card", "event-drawer");
        getElement().setAttribute("aria-label", getTranslation("timeline.drawer.label"));
        content.addClassName("event-drawer-content");
        closing = new NativeButton("", _ -> close.run());
        closing.add(Pictogram.CLOSE.icon());
        closing.addClassNames("icon-button", "drawer-close");
        closing.setAriaLabel(getTranslation("timeline.drawer.close"));
        Div top = new Div(closing);
        top.addClassName("drawer-top");
        add(top, matches, content);
        setVisible(false);
    }

    /** @param event nothing where an address names an event that is not there (any more) */
    void open(Optional<EventSnapshot> event) {
        content.removeAll();
        event.ifPresentOrElse(this::fill, () -> content.add(new Paragraph(getTranslation("timeline.drawer.gone"))));
        setVisible(true);
    }

    /** Says why the words looked for found the event. */
    void found(List<TimelineMatch> by) {
        matches.show(by);
    }

    private void fill(EventSnapshot event) {
        content.add(
                new EventHeading(event.event(), vocabulary),
                actions(event.event().id()),
                new EventFacts(event, evidence.sentences(event.mentions()), vocabulary, dates));
    }

    private Div actions(EventId event) {
        Div actions = new Div(link("events/" + event, "timeline.drawer.page", Pictogram.LINK));
        if (mayEdit) {
            actions.add(link("events/" + event + "/edit", "timeline.drawer.edit", Pictogram.EDIT));
        }
        actions.addClassName("drawer-actions");
        return actions;
    }

    private Anchor link(String address, String key, Pictogram icon) {
        Component sign = icon.icon();
        Anchor link = new Anchor(address, getTranslation(key));
        link.addComponentAsFirst(sign);
        link.addClassName("button-link");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Moves the keyboard into the drawer. */
    void focus() {
        closing.focus();
    }
}

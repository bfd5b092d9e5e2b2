package org.dragoman.actor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.dragoman.actor.Appearances;
import org.dragoman.kernel.ActorId;

/** The events in which an actor takes part, the latest first, a page at a time. */
class ActorEvents extends Section {

    /** Events shown at once. */
    static final int PAGE = 20;

    private static final long serialVersionUID = 1L;

    private final transient ActorId actor;
    private final transient Appearances appearances;
    private final transient ActorFacts facts;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    ActorEvents(ActorId actor, Appearances appearances, ActorFacts facts) {
        this.actor = actor;
        this.appearances = appearances;
        this.facts = facts;
        int number = appearances.events(actor);
        list.addClassName("record-links");
        more = new Button(getTranslation("actor.page.more"), _ -> append());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(getTranslation("actor.page.events", number)));
        if (number == 0) {
            add(new Paragraph(getTranslation("actor.page.no-events")));
        } else {
            add(list, more);
            append();
        }
        more.setVisible(number > shown);
    }

    private void append() {
        List<Appearances.InEvent> page = appearances.events(actor, shown, PAGE);
        page.forEach(event -> list.add(facts.event(event)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }
}

package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.dragoman.event.Event;
import org.dragoman.event.EventLink;
import org.dragoman.event.EventLinks;
import org.dragoman.event.LinkKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** Saying in the form which events belong together, and seeing it on the pages of both. */
class LinkEventsTest extends EventUiTest {

    private Event summit() {
        return events.create(
                stateVisitData()
                        .withTitle(LocalizedText.of(Language.EN, "Summit in Dushanbe"))
                        .withDate(EventDate.parse("2025-11-10/2025-11-14")),
                "");
    }

    private Event now(Event event) {
        return events.find(event.id()).orElseThrow();
    }

    @Test
    void parent_and_links_are_chosen_and_shown_on_both_pages() {
        Event summit = summit();
        Event visit = stateVisit();
        openForm(visit);
        choose("Part of", Long.toString(summit.id().value()), "Summit in Dushanbe");
        press("Link an event");
        test(findInView(Select.class).withLabel("This event").single()).selectItem("Follows up");
        choose("Event", Long.toString(summit.id().value()), "Summit in Dushanbe");
        type("Reason for the change", "So says the programme");
        press("Save and publish");

        assertThat(now(visit).data().links())
                .isEqualTo(new EventLinks(summit.id(), List.of(new EventLink(LinkKind.FOLLOWS_UP, summit.id()))));
        assertThat(said())
                .contains("Belongs together with", "Part of", "Follows up", "Summit in Dushanbe")
                .contains("Part of: \u2068–\u2069 → \u2068Summit in Dushanbe\u2069");

        openPage(summit);

        assertThat(said()).contains("Parts of it", "Followed up by", "State visit of President Tokayev to Russia");
    }

    @Test
    void an_event_cannot_be_a_part_of_itself_and_the_field_says_so() {
        Event visit = stateVisit();
        openForm(visit);
        choose("Part of", Long.toString(visit.id().value()), "State visit of President Tokayev to Russia");
        press("Save and publish");

        assertThat(findInView(ComboBox.class).withLabel("Part of").single().getErrorMessage())
                .isEqualTo("An event cannot be a part of itself, nor of one of its own parts.");
    }

    @Test
    void words_that_find_no_event_stay_until_they_are_left_out() {
        Event visit = stateVisit();
        openForm(visit);
        ComboBox<?> parent = findInView(ComboBox.class).withLabel("Part of").single();
        ComponentUtil.fireEvent(parent, new CustomValueSetEvent<>(parent, true, "Congress of Vienna"));
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(said()).contains("No event was found for “Congress of Vienna”.");

        press("Leave it out");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventView.class);
    }

    @Test
    void a_part_outside_the_dates_of_its_whole_is_a_warning() {
        Event visit = events.create(stateVisitData().withDate(EventDate.parse("2025-12-01")), "");
        openForm(visit);
        choose("Part of", Long.toString(summit().id().value()), "Summit in Dushanbe");
        press("Save and publish");

        assertThat(said()).contains("It lies outside the dates of the event it is a part of:");
    }
}

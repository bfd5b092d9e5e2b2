package org.dragoman.event.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.Participation;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.shell.EvidenceQuote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** A use case of the event page or form, done by the editor "anna" on a database whose changes are taken back. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:event-ui;DB_CLOSE_DELAY=-1", "dragoman.sample=false"})
@WithMockUser(username = "anna", roles = "EDITOR")
@Transactional
abstract class EventUiTest extends SpringBrowserlessTest {

    @Autowired
    EventService events;

    @Autowired
    ActorService actors;

    static void signIn(String editor) {
        signIn(editor, "ROLE_EDITOR");
    }

    static void signIn(String login, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        login, "", AuthorityUtils.createAuthorityList(role)));
    }

    static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** The state visit of 12 November 2025, announced, from Kazakhstan to Moscow. */
    Event stateVisit() {
        return events.create(stateVisitData(), "");
    }

    EventData stateVisitData() {
        return new EventData(
                EventType.VISIT_STATE,
                EventDate.parse("2025-11-12"),
                WorldStatus.ANNOUNCED,
                LocalizedText.of(Language.EN, "State visit of President Tokayev to Russia")
                        .with(Language.AR, "زيارة دولة للرئيس توكاييف إلى روسيا"),
                LocalizedText.EMPTY,
                moscow().id(),
                List.of(new Participation(state("KZ").id(), ParticipantRole.GUEST)));
    }

    ActorSummary state(String code) {
        return actors.byCode(ActorKind.STATE, code).orElseThrow();
    }

    PlaceSummary moscow() {
        return actors.placeByCode(PlaceKind.CITY, "moscow").orElseThrow();
    }

    EventView openPage(Event event) {
        return navigate(EventView.class, Map.of("id", Long.toString(event.id().value())));
    }

    EventFormView openForm(Event event) {
        return navigate("events/" + event.id().value() + "/edit", EventFormView.class);
    }

    void type(String label, String text) {
        test(textField(label)).setValue(text);
    }

    void typeLong(String label, String text) {
        test(findInView(TextArea.class).withAriaLabel(label).single()).setValue(text);
    }

    TextField textField(String label) {
        return findInView(TextField.class)
                .withCondition(field ->
                        label.equals(field.getLabel()) || field.getAriaLabel().equals(Optional.of(label)))
                .single();
    }

    void choose(String label, String filter, String choice) {
        ComboBox<?> box = findInView(ComboBox.class).withLabel(label).last();
        test(box).setFilter(filter);
        test(box).selectItem(choice);
    }

    void press(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    /** Everything that the view says, in its order. */
    String said() {
        StringBuilder words = new StringBuilder();
        collect(getCurrentView().getElement().getComponent().orElseThrow(), words);
        return words.toString();
    }

    private static void collect(Component component, StringBuilder words) {
        if (component instanceof EvidenceQuote || component instanceof Text) {
            words.append(component.getElement().getTextRecursively()).append('\n');
        } else if (component.getElement().isVisible()) {
            String own = component.getElement().getText();
            if (!own.isBlank()) {
                words.append(own).append('\n');
            }
            component.getChildren().forEach(child -> collect(child, words));
        }
    }
}

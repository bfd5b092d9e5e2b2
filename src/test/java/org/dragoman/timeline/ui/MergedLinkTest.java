package org.dragoman.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorMergeService;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** An old link that filters by somebody who was merged into somebody else since. */
@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:merged-link-ui;DB_CLOSE_DELAY=-1", "dragoman.sample=false"})
@WithMockUser(username = "anna", roles = "EDITOR")
class MergedLinkTest extends SpringBrowserlessTest {

    @Autowired
    private ActorRecordService records;

    @Autowired
    private ActorMergeService merges;

    private Actor person(String name) {
        return records.create(ActorKind.PERSON, ActorData.named(LocalizedText.of(Language.EN, name), null, null), "");
    }

    @ParameterizedTest
    @ValueSource(classes = {TimelineView.class, EventListView.class})
    void leads_to_the_address_of_the_one_that_stands(Class<? extends Component> view) {
        Actor old = person("Kuzma Prut");
        Actor known = person("Kozma Prutkov");
        merges.merge(old.id(), old.version(), known.id(), known.version(), "One and the same");

        UI.getCurrent().navigate(view, QueryParameters.of("person", old.code()));

        assertThat(getCurrentView()).isInstanceOf(view);
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters("person"))
                .containsExactly(known.code());
    }
}

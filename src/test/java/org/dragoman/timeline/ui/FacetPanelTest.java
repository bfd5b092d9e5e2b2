package org.dragoman.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.timeline.Facet;
import org.dragoman.timeline.FacetValue;
import org.dragoman.timeline.Facets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:facet-panel-ui;DB_CLOSE_DELAY=-1", "dragoman.sample=false"})
@WithMockUser(username = "anna", roles = "EDITOR")
class FacetPanelTest extends SpringBrowserlessTest {

    private final List<String> toggled = new ArrayList<>();

    private FacetPanel panel() {
        FacetPanel panel = new FacetPanel((_, value) -> toggled.add(value), () -> {}, () -> {}, () -> {});
        UI.getCurrent().add(panel);
        return panel;
    }

    private static Facets countries(int kazakhstan) {
        return new Facets(Map.of(Facet.COUNTRY, List.of(new FacetValue("KZ", "Kazakhstan", kazakhstan, false))));
    }

    private Checkbox box() {
        return find(Checkbox.class).withId("facet-country-KZ").single();
    }

    @Test
    void a_box_that_is_clicked_while_the_same_counts_arrive_is_still_there() {
        FacetPanel panel = panel();
        panel.show(countries(3));
        Checkbox clicked = box();

        panel.show(countries(3));

        assertThat(box()).isSameAs(clicked);
        clicked.setValue(true);
        assertThat(toggled).containsExactly("KZ");
    }

    @Test
    void other_counts_are_shown() {
        FacetPanel panel = panel();
        panel.show(countries(3));

        panel.show(countries(4));

        assertThat(box().getElement().getTextRecursively()).contains("4");
    }
}

package org.dragoman.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.dragoman.article.Source;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.kernel.Language;
import org.dragoman.shell.ChangeHistory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** Reading and changing the record of a source on its pages. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:source-ui;DB_CLOSE_DELAY=-1", "dragoman.sample=false"})
@WithMockUser(username = "anna", roles = "EDITOR")
class SourcePageTest extends SpringBrowserlessTest {

    @Autowired
    private SourceService sources;

    private Source source(String name) {
        return sources.create(new SourceData(name, SourceKind.NEWSPAPER, "NO", Language.EN, false));
    }

    private TextField field(String label) {
        return findInView(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void press(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    @Test
    void a_new_source_is_listed_with_its_page_and_the_reason_it_was_added_for() {
        navigate("sources/new", SourceFormView.class);
        test(field("Name")).setValue("Fjord Courier");
        test(field("Home page")).setValue("https://fjord.example");
        test(field("Reason for the change")).setValue("Cited by two others");

        press("Save");

        assertThat(findInView(H1.class).single().getElement().getTextRecursively())
                .isEqualTo("Fjord Courier");
        assertThat(findInView(ChangeHistory.class).single().getElement().getTextRecursively())
                .contains("Cited by two others", "anna");
        assertThat(sources.list()).extracting(each -> each.data().name()).contains("Fjord Courier");
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost() {
        String longName = "F".repeat(SourceData.NAME_LENGTH + 1);
        String longReason = "r".repeat(1001);
        navigate("sources/new", SourceFormView.class);
        test(field("Name")).setValue(longName);
        test(field("Home page")).setValue("fjord dot example");
        test(field("Reason for the change")).setValue("Heard of");

        press("Save");

        assertThat(field("Name").getErrorMessage()).isEqualTo("Give a name of at most 200 characters.");
        assertThat(field("Home page").getErrorMessage()).startsWith("Give an address that begins with https://");
        assertThat(List.of(
                        field("Name").getValue(), field("Reason for the change").getValue()))
                .containsExactly(longName, "Heard of");

        test(field("Name")).setValue("Fjord Evening");
        test(field("Home page")).setValue("https://fjord.example/" + "a".repeat(SourceData.ADDRESS_LENGTH));
        test(field("Reason for the change")).setValue(longReason);
        press("Save");

        assertThat(field("Name").isInvalid()).isFalse();
        assertThat(field("Home page").getErrorMessage()).contains("at most");
        assertThat(field("Reason for the change").isInvalid()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(SourceFormView.class);
        assertThat(sources.list()).extracting(each -> each.data().name()).doesNotContain("Fjord Evening");
    }

    @Test
    void a_form_with_changes_is_left_only_when_that_is_confirmed() {
        Source source = source("Fjord Weekly");
        navigate("sources/" + source.id() + "/edit", SourceFormView.class);
        test(field("Name")).setValue("Fjord Monthly");

        press("Cancel");

        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(field("Name").getValue()).isEqualTo("Fjord Monthly");

        press("Cancel");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(SourceView.class);
        assertThat(sources.find(source.id())).contains(source);
    }
}

package org.dragoman.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Participation;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.review.Newcomer;
import org.dragoman.shell.LocalizedTextField;

/** What the register is to keep of one newcomer: names, and of a person the state and the protocol level. */
class NewcomerFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Newcomer newcomer;
    private final transient MentionWords words;
    private final LocalizedTextField names;
    private final ComboBox<ActorSummary> country = new ComboBox<>();
    private final Select<Integer> level = new Select<>();
    private final TextField office = new TextField();

    NewcomerFields(Newcomer newcomer, MentionWords words) {
        this.newcomer = newcomer;
        this.words = words;
        addClassName("newcomer");
        Span printed = new Span(words.text("review.newcomers.printed", newcomer.printed()));
        printed.addClassName("muted");
        printed.getElement().setAttribute("dir", "auto");
        names = LocalizedTextField.lines(words.text("review.newcomers.names"));
        names.setManualValidation(true);
        names.setValue(newcomer.names());
        add(printed, names);
        if (newcomer.kind() == ActorKind.PERSON) {
            Div fields = new Div(countryField(), levelField(), officeField());
            fields.addClassName("newcomer-office");
            add(fields);
        }
    }

    private ComboBox<ActorSummary> countryField() {
        country.setLabel(words.text("review.newcomers.country"));
        country.setItemLabelGenerator(words::name);
        country.setItems(words.states());
        country.setClearButtonVisible(true);
        country.getListDataView()
                .getItems()
                .filter(state -> state.code().equals(newcomer.country()))
                .findFirst()
                .ifPresent(country::setValue);
        return country;
    }

    private TextField officeField() {
        office.setLabel(words.text("review.newcomers.office"));
        office.setMaxLength(Participation.OFFICE_LENGTH);
        office.setValue(newcomer.office());
        office.getElement().setAttribute("dir", "auto");
        return office;
    }

    private Select<Integer> levelField() {
        level.setLabel(words.text("review.newcomers.level"));
        level.setItems(
                IntStream.rangeClosed(1, Participation.LOWEST_LEVEL).boxed().toList());
        level.setItemLabelGenerator(one ->
                one == null ? words.text("event.form.participation.level.none") : words.text("event.level." + one));
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(words.text("event.form.participation.level.none"));
        level.setValue(newcomer.usualLevel());
        return level;
    }

    /** True if there is a name and none is too long; says so beside the one that is wrong. */
    boolean validate() {
        LocalizedText typed = names.getValue();
        boolean none = typed.texts().isEmpty();
        names.setErrorMessage(words.text("review.newcomers.names.missing"));
        names.setInvalid(none);
        names.clearProblems();
        List<Language> tooLong = typed.texts().keySet().stream()
                .filter(language -> typed.in(language).orElse("").length() > ActorData.NAME_LENGTH)
                .toList();
        tooLong.forEach(
                language -> names.setProblem(language, words.text("actor.problem.name-long", ActorData.NAME_LENGTH)));
        return !none && tooLong.isEmpty();
    }

    /** The newcomer as the fields say. */
    Newcomer confirmed() {
        return new Newcomer(
                newcomer.ordinal(),
                newcomer.kind(),
                newcomer.printed(),
                names.getValue(),
                country.getOptionalValue().map(ActorSummary::code).orElse(null),
                office.getValue().strip(),
                level.getValue());
    }
}

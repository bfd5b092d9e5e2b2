package org.dragoman.actor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.OfficeService;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.shell.CountryField;
import org.dragoman.shell.LocalizedTextField;
import org.dragoman.shell.RecordFields;
import org.jspecify.annotations.Nullable;

/** The fields of an actor. */
class ActorForm extends Div implements RecordFields {

    private static final long serialVersionUID = 1L;
    private static final int LOWEST_LEVEL = 9;

    private final transient ActorText texts;
    private final RadioButtonGroup<ActorKind> kind = new RadioButtonGroup<>();
    private final LocalizedTextField name;
    private final LocalizedTextField aliases;
    private final CountryField country;
    private final Select<@Nullable Integer> level = new Select<>();
    private final TenuresField tenures;
    private final TextField reason = new TextField();
    private final Section offices;

    ActorForm(ActorService actors, OfficeService offices, Vocabulary vocabulary, ActorText texts) {
        this.texts = texts;
        Language reader = UiLanguage.current();
        addClassName("record-form");
        kind.setLabel(getTranslation("actor.field.kind"));
        kind.setItems(ActorKind.PERSON, ActorKind.ORGANISATION);
        kind.setItemLabelGenerator(each -> vocabulary.actorKind(each, reader));
        kind.addClassName("segmented");
        kind.addValueChangeListener(_ -> fit());
        name = LocalizedTextField.lines(getTranslation("actor.field.name"));
        aliases = LocalizedTextField.areas(getTranslation("actor.field.aliases"));
        aliases.setHelperText(getTranslation("actor.field.aliases.help"));
        country = new CountryField(getTranslation("actor.field.country"));
        level.setLabel(getTranslation("actor.field.level"));
        level.setItems(IntStream.rangeClosed(1, LOWEST_LEVEL).boxed().toList());
        level.setItemLabelGenerator(number -> number == null ? "" : texts.level(number, reader));
        level.setEmptySelectionAllowed(true);
        tenures = new TenuresField(actors, offices, texts, country::code);
        this.offices = new Section(new H2(getTranslation("actor.field.tenures")), tenures);
        this.offices.addClassName("record-form-wide");
        reason.setLabel(getTranslation("shell.why.reason"));
        reason.addClassName("record-form-wide");
        add(kind, new Div(), name, aliases, country, level, this.offices, reason);
    }

    /** @param fixed whether the kind is shown only */
    void show(ActorKind shown, ActorData data, boolean fixed) {
        kind.setItems(fixed ? List.of(shown) : List.of(ActorKind.PERSON, ActorKind.ORGANISATION));
        kind.setValue(shown);
        kind.setReadOnly(fixed);
        name.setValue(data.name());
        Map<Language, String> others = new EnumMap<>(Language.class);
        data.aliases().forEach((language, names) -> others.put(language, String.join("\n", names)));
        aliases.setValue(new LocalizedText(others));
        country.setValue(data.country());
        level.setValue(data.usualLevel());
        tenures.show(data.tenures());
        reason.clear();
        clearProblems();
        fit();
    }

    /** Hides what only persons have; a state keeps its own code. */
    private void fit() {
        boolean person = kind.getValue() == ActorKind.PERSON;
        country.setVisible(person);
        level.setVisible(person);
        offices.setVisible(person);
    }

    ActorKind kind() {
        return kind.getValue();
    }

    String reason() {
        return reason.getValue().strip();
    }

    /** What cannot be read of that which is typed; the rows of the tenures say so themselves. */
    List<FieldProblem> unread() {
        return kind() == ActorKind.PERSON ? tenures.problems() : List.of();
    }

    /** What is typed, as far as it can be read. */
    ActorData data() {
        Map<Language, List<String>> others = new EnumMap<>(Language.class);
        aliases.getValue()
                .texts()
                .forEach((language, lines) -> others.put(language, lines.lines().toList()));
        return new ActorData(name.getValue(), others, country.code(), level.getValue(), tenures.tenures());
    }

    @Override
    public void focus() {
        name.focus();
    }

    @Override
    public Object typed() {
        return List.of(kind(), data(), tenures.typed(), reason());
    }

    @Override
    public List<FieldProblem> refuse(List<FieldProblem> problems) {
        Language reader = UiLanguage.current();
        clearProblems();
        name.showProblems(of("name", problems), problem -> texts.problem(problem, reader));
        aliases.showProblems(of("aliases", problems), problem -> texts.problem(problem, reader));
        return problems.stream()
                .filter(problem -> !refused(problem, texts.problem(problem, reader)))
                .toList();
    }

    private static List<FieldProblem> of(String field, List<FieldProblem> problems) {
        return problems.stream().filter(problem -> first(problem).equals(field)).toList();
    }

    private static String first(FieldProblem problem) {
        return problem.field().split("\\.", 2)[0];
    }

    private boolean refused(FieldProblem problem, String message) {
        switch (first(problem)) {
            case "name", "aliases", TenureRow.FIELD -> {}
            case "tenures" -> tenures.setProblem(message);
            case "reason" -> {
                reason.setErrorMessage(message);
                reason.setInvalid(true);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void clearProblems() {
        name.clearProblems();
        aliases.clearProblems();
        tenures.setProblem("");
        reason.setInvalid(false);
    }
}

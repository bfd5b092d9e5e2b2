package org.dragoman.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for the desk and is broken by the class planted for it. */
class ArchitectureTest {

    private static final String PLANTED = "org.planted";

    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dragoman");

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    private static Stream<Arguments> rules() {
        return Stream.of(
                rule(Rules.ONLY_UI_USES_VAADIN, "NorthVaadinUser"),
                rule(Rules.ONLY_REPOSITORIES_AND_QUERIES_USE_JOOQ, "NorthJooqUser"),
                rule(Rules.THE_KERNEL_USES_NO_FRAMEWORK, "SpringValue"),
                rule(Rules.EVERY_PACKAGE_IS_NULL_MARKED, "SouthHelper"),
                rule(Rules.NAMES_SAY_WHAT_A_CLASS_DOES, "SouthHelper"),
                rule(Rules.SERVICES_ARE_NAMED_SO, "NorthDoor"),
                rule(Rules.VIEWS_ARE_NAMED_SO, "NorthPage"),
                rule(Rules.SERVICES_ARE_THE_ONLY_DOOR_TO_THE_DATABASE, "NorthRepository"),
                rule(Rules.WHAT_WRITES_NEEDS_A_ROLE, "NorthDoor.write"));
    }

    private static Arguments rule(ArchRule rule, String planted) {
        return Arguments.of(Named.of(rule.getDescription(), rule), planted);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_desk_keeps_the_rule(ArchRule rule) {
        rule.check(DESK);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violation_breaks_the_rule(ArchRule rule, String planted) {
        assertThat(rule.allowEmptyShould(true)
                        .evaluate(VIOLATIONS)
                        .getFailureReport()
                        .getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(planted));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void there_are_no_cycles_but_the_planted_one(String root, JavaClasses classes, boolean cyclic) {
        assertThat(Rules.noCyclesUnder(root).evaluate(classes).hasViolation()).isEqualTo(cyclic);
    }

    private static Stream<Arguments> roots() {
        return Stream.of(
                Arguments.of("org.dragoman", Named.of("desk", DESK), false),
                Arguments.of(PLANTED, Named.of("planted", VIOLATIONS), true));
    }
}

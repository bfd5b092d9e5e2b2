package org.dragoman.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.router.Route;
import java.util.stream.Stream;
import org.dragoman.security.AdministratorsOnly;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the design that a compiler does not hold. */
final class Rules {

    static final ArchRule ONLY_UI_USES_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.dragoman", "..ui..", "org.dragoman.shell..", "org.dragoman.i18n..", "org.dragoman.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule ONLY_REPOSITORIES_AND_QUERIES_USE_JOOQ = noClasses()
            .that()
            .resideOutsideOfPackage("org.dragoman.persistence..")
            .and()
            .haveNameNotMatching(".*(Repository|Query)(\\$.*)?")
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("org.jooq..", "org.dragoman.persistence.generated..")));

    static final ArchRule THE_KERNEL_USES_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("..kernel..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("org.springframework..", "com.vaadin..", "org.jooq..")
                    .or(resideInAPackage("org.dragoman..").and(are(outsideOfKernel())))));

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .resideOutsideOfPackage("org.dragoman.persistence.generated..")
            .should(resideInANullMarkedPackage());

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
            noClasses().should().haveNameMatching(".*(Dao|Store|Manager|Helper|Utils?|Impl)(\\$.*)?");

    static final ArchRule SERVICES_ARE_NAMED_SO =
            classes().that().areAnnotatedWith(Service.class).should().haveSimpleNameEndingWith("Service");

    static final ArchRule VIEWS_ARE_NAMED_SO =
            classes().that().areAnnotatedWith(Route.class).should().haveSimpleNameEndingWith("View");

    static final ArchRule SERVICES_ARE_THE_ONLY_DOOR_TO_THE_DATABASE =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    /** The module that checks accounts guards itself. */
    static final ArchRule WHAT_WRITES_NEEDS_A_ROLE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(are(annotatedWith(Service.class)))
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.dragoman.security")
            .and(write())
            .should(beGuarded());

    private Rules() {}

    /** No feature under the root needs another one that needs it. */
    static ArchRule noCyclesUnder(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static DescribedPredicate<JavaMethod> write() {
        return DescribedPredicate.describe("write", method -> {
            Transactional transaction = method.isAnnotatedWith(Transactional.class)
                    ? method.getAnnotationOfType(Transactional.class)
                    : method.getOwner()
                            .tryGetAnnotationOfType(Transactional.class)
                            .orElse(null);
            return transaction != null && !transaction.readOnly() && transaction.propagation() == Propagation.REQUIRED;
        });
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("be for editors or administrators only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = Stream.of(EditorsOnly.class, AdministratorsOnly.class)
                        .anyMatch(role -> method.isAnnotatedWith(role)
                                || method.getOwner().isAnnotatedWith(role));
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaClass> outsideOfKernel() {
        return DescribedPredicate.not(resideInAPackage("org.dragoman.kernel.."));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that package-info.java marks with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " in " + type.getPackageName()));
            }
        };
    }
}

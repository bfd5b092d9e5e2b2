package org.dragoman.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Collections;
import org.dragoman.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Modules use what they say they may use, and of that only what is not hidden. */
class ModularityTest {

    @Test
    void the_modules_of_the_desk_keep_to_what_they_may_use() {
        ApplicationModules modules = ApplicationModules.of(Application.class);

        modules.verify();
        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains("kernel", "persistence", "i18n", "security", "shell", "actor", "article", "event");
    }

    @Test
    void no_package_of_tests_hides_what_a_module_says_of_itself() throws IOException {
        for (ApplicationModule module : ApplicationModules.of(Application.class)) {
            String resource = module.getBasePackage().getName().replace('.', '/') + "/package-info.class";
            assertThat(Collections.list(getClass().getClassLoader().getResources(resource)))
                    .as(resource)
                    .hasSize(1);
        }
    }

    @Test
    void a_module_that_reaches_into_another_one_is_found() {
        ApplicationModules planted = ApplicationModules.of("org.planted", location -> true);

        assertThatExceptionOfType(Violations.class)
                .isThrownBy(planted::verify)
                .withMessageContaining("NorthDoor")
                .withMessageContaining("SouthSecret")
                .withMessageContaining("Allowed targets: none");
    }
}

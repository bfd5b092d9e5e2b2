package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages and calls of the desk as it is, for an account that may only read. */
@SpringBootTest
class ViewersWriteNothingTest extends SpringBrowserlessTest {

    private final RequestMappingHandlerMapping calls;

    @Autowired
    ViewersWriteNothingTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping calls) {
        this.calls = calls;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) throws IOException {
        String folder = Files.createTempDirectory("dragoman-test").toString();
        properties.add("dragoman.data", () -> folder);
        properties.add("dragoman.sample", () -> "false");
    }

    @Test
    @WithMockUser(username = "viewer", roles = "VIEWER")
    void every_page_that_is_not_for_browsing_is_refused() {
        List<Class<? extends Component>> guarded = pages().stream()
                .filter(page -> !page.isAnnotationPresent(AnonymousAllowed.class))
                .toList();

        assertThat(guarded)
                .extracting(Class::getSimpleName)
                .contains("EventFormView", "AttentionView", "AddArticleView", "FeedsView", "ScorecardView");
        assertThat(guarded).allSatisfy(page -> {
            for (String address : addresses(page)) {
                UI.getCurrent().navigate(address);
                assertThat(getCurrentView()).as(address).isNotInstanceOf(page);
            }
        });
    }

    private static List<Class<? extends Component>> pages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(page -> page.getPackageName().startsWith("org.dragoman")
                        && !page.getName().contains("Probe"))
                .distinct()
                .collect(Collectors.toList());
    }

    /** Its addresses with 1 for every number in them. */
    private static List<String> addresses(Class<? extends Component> page) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget() == page)
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .map(template -> template.replaceAll(":[^/]+", "1"))
                .toList();
    }

    @Test
    void the_only_calls_that_are_no_reading_are_known() {
        Set<String> writing = calls.getHandlerMethods().keySet().stream()
                .filter(call -> call.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method != RequestMethod.GET && method != RequestMethod.HEAD))
                .flatMap(call -> call.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1"))
                .collect(Collectors.toSet());

        assertThat(writing).containsExactlyInAnyOrder("/api/v1/articles", "/api/v1/extractions", "/api/v1/dates");
    }
}

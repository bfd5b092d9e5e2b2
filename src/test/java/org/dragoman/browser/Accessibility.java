package org.dragoman.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Supplier;

/** Holds pages against the rules of axe-core: WCAG 2 A and AA, and its best practices. */
final class Accessibility {

    /** Vaadin's own live region for lost connections, which stands outside of every landmark. */
    private static final String CONNECTION_INDICATOR = "vaadin-connection-indicator";

    private Accessibility() {}

    /** Checks the page as it is now, light and then dark. The test must have waited until all of it is drawn. */
    static void check(Page page) {
        check(page, () -> new AxeBuilder(page));
    }

    /** Checks the part of the page that a selector names, as {@link #check(Page)} does. */
    static void checkPart(Page page, String selector) {
        check(page, () -> new AxeBuilder(page).include(selector));
    }

    private static void check(Page page, Supplier<AxeBuilder> rules) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
            assertThat(violations(rules.get()))
                    .as("%s, %s", page.url(), colours)
                    .isEmpty();
        }
    }

    private static List<String> violations(AxeBuilder rules) {
        return rules.exclude(CONNECTION_INDICATOR).analyze().getViolations().stream()
                .map(Accessibility::described)
                .toList();
    }

    private static String described(Rule rule) {
        List<String> places =
                rule.getNodes().stream().map(Accessibility::described).toList();
        return rule.getId() + ": " + rule.getHelp() + "\n  " + String.join("\n  ", places);
    }

    private static String described(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml() + "\n    "
                + String.valueOf(node.getFailureSummary()).replace("\n", "\n    ");
    }
}

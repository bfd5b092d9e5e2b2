package org.dragoman.browser;

import com.microsoft.playwright.Page;

/** Hands that have a keyboard and no mouse. */
record Keyboard(Page page) {

    private static final int MOST_TABS = 80;

    /** The accessible name of what has the focus. */
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              const labels = (element.getAttribute('aria-labelledby') || '').split(' ')
                .map((id) => document.getElementById(id)?.textContent || '').join(' ').trim();
              return element.getAttribute('aria-label') || labels || element.textContent.trim();
            }""";

    /**
     * Presses Tab until the element with the name has the focus.
     *
     * @throws AssertionError if no number of presses leads there
     */
    void tabTo(String name) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if (page.evaluate(FOCUSED).toString().startsWith(name)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + name);
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    void press(String key) {
        page.keyboard().press(key);
    }
}

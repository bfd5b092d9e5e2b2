package org.dragoman.shell;

import com.vaadin.flow.component.html.NativeButton;

/** Turns the page light or dark, in the browser alone; remembered for a year. Without a choice it follows the system. */
class ColourSwitch extends NativeButton {

    private static final long serialVersionUID = 1L;

    private static final String LISTEN = """
            const button = this;
            const root = document.documentElement;
            const system = matchMedia('(prefers-color-scheme: dark)');
            const dark = () => root.style.colorScheme ? root.style.colorScheme === 'dark' : system.matches;
            const show = () => button.setAttribute('aria-pressed', String(dark()));
            system.addEventListener('change', show);
            button.addEventListener('click', () => {
              const chosen = dark() ? 'light' : 'dark';
              root.style.colorScheme = chosen;
              root.setAttribute('theme', chosen);
              document.cookie = $0 + '=' + chosen + ';path=/;max-age=31536000;samesite=lax'
                + (location.protocol === 'https:' ? ';secure' : '');
              show();
            });
            show();
            """;

    ColourSwitch() {
        addClassNames("icon-button", "colour-switch");
        getElement().setAttribute("aria-label", getTranslation("shell.colours.dark"));
        getElement().setAttribute("title", getTranslation("shell.colours.dark"));
        add(Pictogram.MOON.icon(), Pictogram.SUN.icon());
        addAttachListener(attached -> getElement().executeJs(LISTEN, ColourMemory.COOKIE));
    }
}

package org.dragoman.i18n;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.dragoman.kernel.Language;

/** One button for each language of the desk, named in that language; the present one is pressed. */
public class LanguageSwitch extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public LanguageSwitch() {
        Div group = getContent();
        group.addClassNames("segments", "language-switch");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("i18n.switch.label"));
        for (Language language : Language.values()) {
            group.add(button(language));
        }
    }

    private NativeButton button(Language language) {
        boolean present = language == UiLanguage.current();
        NativeButton button = new NativeButton(
                getTranslation("i18n.switch." + language.code()), click -> LanguageChoice.choose(language));
        button.getElement()
                .setAttribute("lang", language.code())
                .setAttribute("aria-pressed", Boolean.toString(present))
                .setAttribute("aria-label", getTranslation("i18n.switch.name-" + language.code()));
        return button;
    }
}

package org.dragoman.event.ui;

import java.lang.Character.UnicodeScript;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;

/** A name as somebody typed it, in the language that its script belongs to. */
final class TypedName {

    private TypedName() {}

    /** The name under Arabic or Russian where its first letter is of that script, else under English. */
    static LocalizedText of(String name) {
        Language language = name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> language(UnicodeScript.of(letter)))
                .findFirst()
                .orElse(Language.EN);
        return LocalizedText.of(language, name);
    }

    private static Language language(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> Language.AR;
            case CYRILLIC -> Language.RU;
            default -> Language.EN;
        };
    }
}

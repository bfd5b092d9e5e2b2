package org.dragoman.kernel;

import java.util.Locale;
import java.util.Optional;

/** A language that articles are read in and that the desk speaks. */
public enum Language {
    EN,
    AR,
    RU;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** ISO 639-1 code in lower case. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code());
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /** The language of an ISO 639-1 code or a language tag that begins with one ("ar-SY"). */
    public static Optional<Language> of(String tag) {
        String code = Locale.forLanguageTag(tag.strip()).getLanguage();
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language of the desk whose script the text begins with; English for every other script and for none. */
    public static Language ofScript(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(script -> switch (script) {
                    case ARABIC -> AR;
                    case CYRILLIC -> RU;
                    default -> EN;
                })
                .orElse(EN);
    }
}

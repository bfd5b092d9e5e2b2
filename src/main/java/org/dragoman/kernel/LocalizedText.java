package org.dragoman.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One text in up to three languages; blank texts are left out. */
public record LocalizedText(Map<Language, String> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        EnumMap<Language, String> kept = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The language whose text a reader of the wanted language is shown: that one, else English, Russian, Arabic. */
    public Optional<Language> shown(Language wanted) {
        return List.of(wanted, Language.EN, Language.RU, Language.AR).stream()
                .filter(texts::containsKey)
                .findFirst();
    }

    /** The text for a reader of the wanted language, or an empty string where there is none at all. */
    public String forReader(Language wanted) {
        return shown(wanted).flatMap(this::in).orElse("");
    }

    public LocalizedText with(Language language, String text) {
        EnumMap<Language, String> changed = new EnumMap<>(Language.class);
        changed.putAll(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }
}

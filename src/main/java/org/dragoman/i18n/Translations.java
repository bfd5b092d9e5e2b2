package org.dragoman.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.kernel.Language;
import org.springframework.stereotype.Component;

/**
 * The texts of the desk in its languages, from {@code vaadin-i18n/translations*.properties}. Texts with parameters are
 * ICU messages: {@code {0}}, {@code {0, plural, one {# event} other {# events}}}, with the plural forms of their language.
 */
@Component
public class Translations implements I18NProvider {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    public Translations() {
        for (Language language : Language.values()) {
            formats.put(language, new ConcurrentHashMap<>());
            Locale locale = language == Language.EN ? Locale.ROOT : language.locale();
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            BUNDLE,
                            locale,
                            Translations.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    /**
     * The text of a key.
     *
     * @param arguments values of the parameters {@code {0}}, {@code {1}} …; numbers are written with Western digits
     * @throws MissingResourceException if there is no such key
     */
    public String text(Language language, String key, Object... arguments) {
        String pattern = Objects.requireNonNull(bundles.get(language)).getString(key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = Objects.requireNonNull(formats.get(language))
                .computeIfAbsent(key, read -> new MessageFormat(pattern, numbers(language)));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** True if there is a text for the key. */
    public boolean contains(String key) {
        return Objects.requireNonNull(bundles.get(Language.EN)).containsKey(key);
    }

    private static ULocale numbers(Language language) {
        return ULocale.forLanguageTag(language.code() + "-u-nu-latn");
    }

    /** English first: it is the language of visitors whose browser asks for none of ours. */
    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    /** The text of a key for a locale of any country; a key without a text is shown as it is. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Language language = Language.of(locale.toLanguageTag()).orElse(Language.EN);
        return contains(key) ? text(language, key, arguments) : key;
    }
}

package org.dragoman.actor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of an actor and editors can change.
 *
 * @param name the one name shown in each language
 * @param aliases every other name by language, without repetition and never the name itself
 * @param country the state that a person serves (ISO 3166 alpha-2)
 * @param usualLevel protocol level, 1 (head of state) to 9
 * @param tenures the offices that a person held or holds
 */
public record ActorData(
        LocalizedText name,
        Map<Language, List<String>> aliases,
        @Nullable String country,
        @Nullable Integer usualLevel,
        List<Tenure> tenures) {

    /** Longest name in characters. */
    public static final int NAME_LENGTH = 300;

    public ActorData {
        Map<Language, List<String>> kept = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String shown = name.in(language).orElse("");
            List<String> others = aliases.getOrDefault(language, List.of()).stream()
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty() && !alias.equals(shown))
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                kept.put(language, others);
            }
        }
        aliases = Collections.unmodifiableMap(kept);
        tenures = List.copyOf(tenures);
    }

    /** An actor that only has names. */
    public static ActorData named(LocalizedText name, @Nullable String country, @Nullable Integer usualLevel) {
        return new ActorData(name, Map.of(), country, usualLevel, List.of());
    }

    /** The same with one more name, unless it is there already. */
    ActorData withAlias(Language language, String alias) {
        Map<Language, List<String>> more = new EnumMap<>(Language.class);
        more.putAll(aliases);
        more.put(
                language,
                Stream.concat(aliases(language).stream(), Stream.of(alias)).toList());
        return new ActorData(name, more, country, usualLevel, tenures);
    }

    /** This with what another record of the same actor knows beside: no name and no tenure of either is lost. */
    public ActorData united(ActorData other) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.putAll(other.name.texts());
        names.putAll(name.texts());
        Map<Language, List<String>> others = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            others.put(
                    language,
                    Stream.of(
                                    aliases(language).stream(),
                                    other.name.in(language).stream(),
                                    other.aliases(language).stream())
                            .flatMap(texts -> texts)
                            .toList());
        }
        return new ActorData(
                new LocalizedText(names),
                others,
                country == null ? other.country : country,
                usualLevel == null ? other.usualLevel : usualLevel,
                Stream.concat(tenures.stream(), other.tenures.stream())
                        .distinct()
                        .toList());
    }

    public List<String> aliases(Language language) {
        return aliases.getOrDefault(language, List.of());
    }
}

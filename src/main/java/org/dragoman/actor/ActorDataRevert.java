package org.dragoman.actor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.history.Reverted;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;

/** Takes one change of an actor back and keeps what others changed after it. */
final class ActorDataRevert {

    private ActorDataRevert() {}

    /** The current content without what the change from one content to the other did, as far as nobody changed it since. */
    static ActorData revert(ActorData before, ActorData after, ActorData current) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Map<Language, List<String>> aliases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = Reverted.field(
                    before.name().in(language).orElse(null),
                    after.name().in(language).orElse(null),
                    current.name().in(language).orElse(null));
            if (name != null) {
                names.put(language, name);
            }
            aliases.put(
                    language,
                    Reverted.list(before.aliases(language), after.aliases(language), current.aliases(language)));
        }
        return new ActorData(
                new LocalizedText(names),
                aliases,
                Reverted.field(before.country(), after.country(), current.country()),
                Reverted.field(before.usualLevel(), after.usualLevel(), current.usualLevel()),
                Reverted.list(before.tenures(), after.tenures(), current.tenures()));
    }
}

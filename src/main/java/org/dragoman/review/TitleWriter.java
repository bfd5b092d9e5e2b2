package org.dragoman.review;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.springframework.stereotype.Component;

/**
 * Writes the title of an event from its type, parties and place: "State visit of Kassym-Jomart Tokayev to Russia". Russian
 * patterns leave names of persons in the nominative, so that no name is ever declined wrongly.
 */
@Component
class TitleWriter {

    private static final Set<ParticipantRole> VISITED =
            EnumSet.of(ParticipantRole.HOST, ParticipantRole.CONVENER, ParticipantRole.ADDRESSEE);
    private static final int MOST_NAMES = 4;

    private final Translations translations;
    private final Vocabulary vocabulary;

    TitleWriter(Translations translations, Vocabulary vocabulary) {
        this.translations = translations;
        this.vocabulary = vocabulary;
    }

    /** The title in every language. */
    LocalizedText titles(EventType type, List<TitleActor> actors, TitlePlace place) {
        TitleSides sides = TitleSides.of(actors);
        LocalizedText titles = LocalizedText.EMPTY;
        for (Language language : Language.values()) {
            titles = titles.with(language, title(type, sides, place, language));
        }
        return titles;
    }

    private String title(EventType type, TitleSides sides, TitlePlace place, Language language) {
        String noun = noun(type, language);
        return switch (shape(type, sides)) {
            case JOURNEY -> journey(noun, sides, place, language);
            case GATHERING -> at(gathering(noun, sides, language), sides, place, language);
            case MEETING -> at(text(language, "between", noun, meeting(sides, language)), sides, place, language);
            case OTHER -> named(at(noun, sides, place, language), sides, language);
        };
    }

    private enum Shape {
        JOURNEY,
        GATHERING,
        MEETING,
        OTHER
    }

    private static Shape shape(EventType type, TitleSides sides) {
        if (type.family() == EventType.Family.VISIT) {
            return Shape.JOURNEY;
        }
        if ((type == EventType.SUMMIT_MULTILATERAL || type == EventType.CONFERENCE)
                && sides.organisations().size() == 1) {
            return Shape.GATHERING;
        }
        boolean two = sides.sides().size() == 2 || sides.sides().size() == 3;
        return switch (type) {
            case TALKS_BILATERAL,
                    TALKS_CONSULTATIONS,
                    TALKS_NEGOTIATION_ROUND,
                    TALKS_MEDIATED,
                    TALKS_SIDELINE,
                    SUMMIT_BILATERAL,
                    CALL_PHONE,
                    CALL_VIDEO,
                    AGREEMENT_SIGNING -> two ? Shape.MEETING : Shape.OTHER;
            default -> Shape.OTHER;
        };
    }

    private String noun(EventType type, Language language) {
        String own = "review.title.noun." + type.code();
        return translations.contains(own) ? translations.text(language, own) : vocabulary.type(type, language);
    }

    private String journey(String noun, TitleSides sides, TitlePlace place, Language language) {
        List<TitleSides.Side> travellers = sides.sides().stream()
                .filter(side -> !VISITED.contains(side.role()))
                .toList();
        String destination = destination(sides, place, language);
        if (travellers.isEmpty()) {
            return destination.isEmpty() ? noun : text(language, "journey-to", noun, destination);
        }
        boolean persons = travellers.getFirst().hasPerson();
        List<String> names = travellers.stream()
                .filter(side -> side.hasPerson() == persons)
                .map(side -> persons ? person(side, language) : from(side, language))
                .toList();
        String who = list(names, language);
        if (destination.isEmpty()) {
            return text(language, persons ? "journey-of" : "journey-from", noun, who);
        }
        return text(language, persons ? "journey" : "journey-from-to", noun, who, destination);
    }

    private static String person(TitleSides.Side side, Language language) {
        String name = side.first().name(language);
        return language == Language.AR ? ArabicPreposition.of(name) : name;
    }

    private static String from(TitleSides.Side side, Language language) {
        return withArticle(side.first().name(language), side, language);
    }

    /** Where a visit goes: the country of the place or of the host, unless the place lies in neither. */
    private String destination(TitleSides sides, TitlePlace place, Language language) {
        List<TitleSides.Side> hosts = sides.in(VISITED);
        String country = place.country();
        if (country == null && hosts.size() == 1) {
            country = hosts.getFirst().first().country();
        }
        if (country == null) {
            return place.name(language).isEmpty() ? "" : text(language, "to-place", place.name(language));
        }
        String name = place.countryName(country, language);
        return switch (language) {
            case EN -> text(language, "to-place", EnglishArticle.of(country, name));
            case AR -> text(language, "to-place", name);
            case RU -> RussianAccusative.to(country, name);
        };
    }

    private String gathering(String noun, TitleSides sides, Language language) {
        TitleActor organisation = sides.organisations().getFirst().first();
        String pattern = organisation.hasAcronym(language) ? "gathering" : "gathering-named";
        String what = language == Language.EN ? noun.toLowerCase(Locale.ROOT) : noun;
        return text(language, pattern, what, organisation.name(language));
    }

    private String meeting(TitleSides sides, Language language) {
        if (language == Language.RU) {
            return String.join(" — ", sides.names(language));
        }
        List<String> names = sides.names(language);
        List<String> withArticles = IntStream.range(0, names.size())
                .mapToObj(index -> withArticle(names.get(index), sides.sides().get(index), language))
                .toList();
        return list(withArticles, language);
    }

    private static String withArticle(String name, TitleSides.Side side, Language language) {
        String country = side.first().country();
        boolean stateName = side.state() != null && side.state().name(language).equals(name);
        return language == Language.EN && country != null && stateName ? EnglishArticle.of(country, name) : name;
    }

    private String named(String noun, TitleSides sides, Language language) {
        List<String> names = sides.names(language);
        if (names.isEmpty()) {
            return noun;
        }
        String separator = text(language, "separator");
        String all = names.size() <= MOST_NAMES
                ? String.join(separator, names)
                : String.join(separator, names.subList(0, MOST_NAMES - 1)) + separator + "…";
        return text(language, "named", noun, all);
    }

    private String at(String title, TitleSides sides, TitlePlace place, Language language) {
        String name = place.name(language);
        boolean said = place.isCountry()
                && sides.sides().stream()
                        .anyMatch(side -> Objects.equals(side.first().country(), place.country()));
        return name.isEmpty() || said ? title : text(language, "at", title, name);
    }

    private static String list(List<String> names, Language language) {
        ULocale locale = language == Language.EN ? ULocale.UK : ULocale.forLocale(language.locale());
        return ListFormatter.getInstance(locale).format(names);
    }

    private String text(Language language, String pattern, Object... arguments) {
        return translations.text(language, "review.title." + pattern, arguments);
    }
}

package org.dragoman.timeline;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.timeline.TimelineEntry.Part;
import org.dragoman.timeline.TimelineEntry.Slip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the engine found into words of the reader's language. */
@Component
class TimelineTexts {

    private static final int MOST_NAMES = 3;

    private static final Map<Language, ULocale> LOCALES = Stream.of(Language.values())
            .collect(Collectors.toUnmodifiableMap(
                    language -> language, language -> ULocale.forLanguageTag(language.code() + "-u-nu-latn")));

    private final Translations translations;
    private final Vocabulary vocabulary;
    private final EventDateText dates;
    private final ReaderNames names;
    private volatile @Nullable Labels labels;

    TimelineTexts(Translations translations, Vocabulary vocabulary, EventDateText dates, ReaderNames names) {
        this.names = names;
        this.translations = translations;
        this.vocabulary = vocabulary;
        this.dates = dates;
    }

    /** An item that has no place in a window yet. */
    TimelineItem item(TimelineEntry entry, Language language, List<TimelineMatch> matched) {
        EventDate date = Objects.requireNonNull(entry.date());
        return new TimelineItem(
                entry.id().value(),
                List.of(),
                0,
                entry.importance(),
                entry.type().code(),
                vocabulary.type(entry.type(), language),
                entry.status().code(),
                statusInline(entry.status(), language),
                title(entry, language),
                entry.title().shown(language).orElse(language).code(),
                date.toString(),
                dates.shortText(date, language),
                date.precision().code(),
                date.approximate(),
                date.uncertain(),
                date.earliestStart(),
                date.latestStart(),
                date.earliestEnd(),
                date.latestEnd(),
                placeName(entry, language),
                host(entry),
                entry.countries(),
                entry.disputed(),
                spoken(entry, language),
                entry.trail().stream().map(slip -> slip(slip, language)).toList(),
                matched);
    }

    TimelineRow row(TimelineEntry entry, Language language, List<TimelineMatch> matched) {
        return new TimelineRow(
                entry.id(),
                entry.type(),
                entry.status(),
                entry.disputed(),
                entry.date(),
                dates.shortText(entry.date(), language),
                title(entry, language),
                entry.title().shown(language).orElse(language),
                placeName(entry, language),
                entry.countries(),
                matched);
    }

    private @Nullable String placeName(TimelineEntry entry, Language language) {
        PlaceSummary place = names.place(entry);
        return place == null ? null : place.name().forReader(language);
    }

    private @Nullable String host(TimelineEntry entry) {
        PlaceSummary place = names.place(entry);
        return place == null ? null : place.country();
    }

    private TimelineItem.EarlierDate slip(Slip slip, Language language) {
        EventDate date = slip.date();
        return new TimelineItem.EarlierDate(
                date.toString(),
                dates.shortText(date, language),
                date.earliestStart(),
                date.latestEnd(),
                slip.status().code(),
                slip.saidOn());
    }

    /** The title for a reader of the language; the type where there is none at all. */
    private String title(TimelineEntry entry, Language language) {
        String title = entry.title().forReader(language);
        return title.isEmpty() ? vocabulary.type(entry.type(), language) : title;
    }

    /** @param called the name where it is that of a source, else the key */
    TimelineLane lane(
            String key,
            String called,
            LaneDimension dimension,
            int count,
            List<TimelineLane.Run> bins,
            Language language) {
        boolean named = !key.equals(Lanes.REST);
        return switch (dimension) {
            case COUNTRY ->
                new TimelineLane(
                        key,
                        named
                                ? facetValue(Facet.COUNTRY, key, language)
                                : translations.text(language, "timeline.lane.no-country"),
                        named ? key : null,
                        null,
                        count,
                        bins);
            case TYPE -> new TimelineLane(key, facetValue(Facet.TYPE, key, language), null, key, count, bins);
            case ORGANISATION, PERSON, SOURCE ->
                new TimelineLane(
                        key, named ? party(called, dimension, language) : others(language), null, null, count, bins);
            case NONE ->
                new TimelineLane(key, translations.text(language, "timeline.lane.all"), null, null, count, bins);
        };
    }

    private String party(String called, LaneDimension dimension, Language language) {
        return dimension
                .frequent()
                .map(facet -> facetValue(facet, called, language))
                .orElse(called);
    }

    private String others(Language language) {
        return translations.text(language, "timeline.lane.others");
    }

    /** What people read for a value of a facet. */
    String facetValue(Facet facet, String value, Language language) {
        NameIndex present = names.index();
        Labels kept = labels;
        if (kept == null || kept.named != present) {
            kept = new Labels(present);
            labels = kept;
        }
        return kept.texts.computeIfAbsent(
                new Label(facet, value, language), label -> label(label.facet, label.value, label.language));
    }

    private record Label(Facet facet, String value, Language language) {}

    /** What was put into words while the register had these names. */
    private record Labels(NameIndex named, Map<Label, String> texts) {

        Labels(NameIndex named) {
            this(named, new ConcurrentHashMap<>());
        }
    }

    private String label(Facet facet, String value, Language language) {
        return switch (facet) {
            case TYPE -> type(value, language);
            case STATUS -> vocabulary.status(WorldStatus.of(value), language);
            case COUNTRY -> country(value, language);
            case PERSON, ORGANISATION, PLACE ->
                names.index()
                        .name(FacetTerms.owner(facet, value))
                        .map(name -> name.forReader(language))
                        .orElse(value);
            case DYAD ->
                Stream.of(value.split("-", -1))
                        .map(code -> country(code, language))
                        .collect(Collectors.joining(" – "));
            case LEVEL -> translations.text(language, "event.level." + value);
            case VERIFICATION -> vocabulary.label("verification", value, language);
            case SOURCE -> value;
            case LANGUAGE ->
                Language.of(value)
                        .map(named -> vocabulary.language(named, language))
                        .orElse(value);
        };
    }

    /** A family, else a type, else the types that share the first part of their code. */
    private String type(String value, Language language) {
        for (EventType.Family family : EventType.Family.values()) {
            if (family.code().equals(value)) {
                return vocabulary.family(family, language);
            }
        }
        return EventType.of(value)
                .map(type -> vocabulary.type(type, language))
                .orElseGet(() -> branch(value, language));
    }

    private String branch(String branch, Language language) {
        List<String> types = List.of(EventType.values()).stream()
                .filter(type -> type.branch().equals(branch))
                .map(type -> vocabulary.type(type, language))
                .toList();
        return ListFormatter.getInstance(locale(language), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(types);
    }

    private static String country(String code, Language language) {
        return new ULocale("", code).getDisplayCountry(locale(language));
    }

    Comparator<Object> collator(Language language) {
        return Collator.getInstance(locale(language));
    }

    private String statusInline(WorldStatus status, Language language) {
        return vocabulary.status(status, language).toLowerCase(language.locale());
    }

    /** "State visit, Kassym-Jomart Tokayev to Russia, 12 November 2025, announced". */
    private String spoken(TimelineEntry entry, Language language) {
        String type = vocabulary.type(entry.type(), language);
        String date = dates.text(entry.date(), language);
        String status = statusInline(entry.status(), language);
        String who = who(entry, language);
        return who.isEmpty()
                ? translations.text(language, "timeline.spoken.nobody", type, date, status)
                : translations.text(language, "timeline.spoken.event", type, who, date, status);
    }

    private String who(TimelineEntry entry, Language language) {
        PlaceSummary place = names.place(entry);
        List<Part> guests = entry.parts().stream()
                .filter(part -> part.role() == ParticipantRole.GUEST)
                .toList();
        if (entry.type().family() != EventType.Family.VISIT || place == null || guests.isEmpty()) {
            return names(entry.parts(), language);
        }
        return translations.text(
                language,
                "timeline.spoken.visit",
                names(guests, language),
                place.name().forReader(language));
    }

    /** The persons, else the states and organisations; of more than three the first two and the number of the others. */
    private String names(List<Part> parts, Language language) {
        List<ActorSummary> actors = parts.stream()
                .map(names::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<ActorSummary> persons = actors.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .toList();
        List<String> shown = (persons.isEmpty() ? actors : persons)
                .stream().map(actor -> actor.name().forReader(language)).toList();
        if (shown.size() <= MOST_NAMES) {
            return ListFormatter.getInstance(locale(language)).format(shown);
        }
        return translations.text(language, "timeline.spoken.and-others", shown.get(0), shown.get(1), shown.size() - 2);
    }

    private static ULocale locale(Language language) {
        return Objects.requireNonNull(LOCALES.get(language));
    }
}

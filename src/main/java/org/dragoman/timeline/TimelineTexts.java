package org.dragoman.timeline;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.timeline.TimelineEntry.Slip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the engine found into words of the reader's language. */
@Component
class TimelineTexts {

    private static final Map<Language, ULocale> LOCALES = Stream.of(Language.values())
            .collect(Collectors.toUnmodifiableMap(
                    language -> language, language -> ULocale.forLanguageTag(language.code() + "-u-nu-latn")));

    private final Translations translations;
    private final Vocabulary vocabulary;
    private final DatesInWords dates;
    private final EventDateText dateTexts;
    private final Map<Language, Map<WorldStatus, String>> statusesInline;
    private final ReaderNames names;
    private final SpokenEvent spoken;
    private volatile @Nullable Labels labels;

    TimelineTexts(Translations translations, Vocabulary vocabulary, EventDateText dates, ReaderNames names) {
        this.names = names;
        spoken = new SpokenEvent(translations, vocabulary, names);
        this.translations = translations;
        this.vocabulary = vocabulary;
        this.dates = new DatesInWords(dates);
        dateTexts = dates;
        statusesInline = Stream.of(Language.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::statusesInline));
    }

    DateInWords date(EventDate date, Language language) {
        return dates.of(date, language);
    }

    /** An item that has no place in a window yet. */
    TimelineItem item(TimelineEntry entry, DateInWords date, Language language, List<TimelineMatch> matched) {
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
                date.edtf(),
                date.label(),
                date.date().precision().code(),
                date.date().approximate(),
                date.date().uncertain(),
                date.earliestStart(),
                date.latestStart(),
                date.earliestEnd(),
                date.latestEnd(),
                placeName(entry, language),
                host(entry),
                entry.countries(),
                entry.disputed(),
                spoken.of(entry, date, statusInline(entry.status(), language), language),
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
                dateTexts.shortText(entry.date(), language),
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
        DateInWords date = date(slip.date(), language);
        return new TimelineItem.EarlierDate(
                date.edtf(),
                date.label(),
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
        return Objects.requireNonNull(
                Objects.requireNonNull(statusesInline.get(language)).get(status));
    }

    private Map<WorldStatus, String> statusesInline(Language language) {
        return Stream.of(WorldStatus.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        status -> vocabulary.status(status, language).toLowerCase(language.locale())));
    }

    static ULocale locale(Language language) {
        return Objects.requireNonNull(LOCALES.get(language));
    }
}

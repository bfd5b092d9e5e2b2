package org.dragoman.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionState;
import org.dragoman.event.Participation;
import org.dragoman.event.Verification;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.Slug;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * A register as desks keep them, the same for the same seed: 36 years that grow busier, 32% of the events of one day and 75% of
 * up to three, some known to the month or the year only, countries and persons by Zipf's law, every title in three
 * languages, one to three articles for each event, one in eight of which gives another date before.
 */
final class GeneratedRegister {

    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    static final int SOURCES = 20;

    /** Most articles of one event; article and mention ids are counted up by it. */
    static final int MOST_ARTICLES = 3;

    private static final List<String> SOURCE_CODES =
            LongStream.range(0, SOURCES).mapToObj(source -> Slug.of(source(source))).toList();

    private static final EventType[] TYPES = EventType.values();

    private static final Map<Language, List<String>> NOUNS = Map.of(
            Language.EN, List.of("State visit of %s to %s", "Talks between %s and %s", "%s meets the leadership of %s",
                    "Agreement signed by %s and %s", "Phone call of %s with the president of %s"),
            Language.AR, List.of("زيارة دولة يقوم بها %s إلى %s", "مباحثات بين %s و%s", "%s يلتقي قيادة %s",
                    "توقيع اتفاق بين %s و%s", "اتصال هاتفي بين %s ورئيس %s"),
            Language.RU, List.of("Государственный визит: %s, %s", "Переговоры: %s и %s", "%s встречается с руководством: %s",
                    "Подписание соглашения: %s и %s", "Телефонный разговор: %s и президент, %s"));

    private static final Map<Language, List<String>> TOPICS = Map.of(
            Language.EN, List.of("transit of grain", "gas prices", "the border", "trade in steel", "visas", "water of the rivers",
                    "a railway", "exchange of prisoners", "fishing rights", "sanctions", "labour migration", "nuclear fuel"),
            Language.AR, List.of("عبور الحبوب", "أسعار الغاز", "الحدود", "تجارة الصلب", "التأشيرات", "مياه الأنهار",
                    "السكك الحديدية", "تبادل الأسرى", "حقوق الصيد", "العقوبات", "هجرة العمالة", "الوقود النووي"),
            Language.RU, List.of("транзит зерна", "цены на газ", "граница", "торговля сталью", "визы", "воды рек",
                    "железная дорога", "обмен пленными", "права на рыболовство", "санкции", "трудовая миграция", "ядерное топливо"));

    /** Syllables that sound alike in the three languages, of names that no list has. */
    private static final Map<Language, List<String>> SYLLABLES = Map.of(
            Language.EN, List.of("ba", "ri", "su", "ta", "no", "mi", "la", "du", "za", "ko", "fa", "ni", "ru", "sha", "li", "gan"),
            Language.AR, List.of("با", "ري", "سو", "تا", "نو", "مي", "لا", "دو", "زا", "كو", "فا", "ني", "رو", "شا", "لي", "غان"),
            Language.RU, List.of("ба", "ри", "су", "та", "но", "ми", "ла", "ду", "за", "ко", "фа", "ни", "ру", "ша", "ли", "ган"));

    private static final Map<Language, String> ON = Map.of(Language.EN, " on ", Language.AR, " بشأن ", Language.RU, ": ");

    private final long seed;
    private final List<ActorSummary> states;
    private final List<ActorSummary> persons;
    private final Map<String, PlaceSummary> places = new LinkedHashMap<>();

    GeneratedRegister(long seed, ActorService actors) {
        this.seed = seed;
        NameBook book = actors.nameBook();
        states = actors.states().stream().filter(state -> state.country() != null).toList();
        persons = book.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null)
                .map(actor -> actors.byCode(ActorKind.PERSON, actor.code()).orElseThrow())
                .toList();
        book.places().forEach(place -> actors.placeByCode(place.kind(), place.code())
                .ifPresent(found -> places.putIfAbsent(found.country(), found)));
    }

    /** The state with the place in the order of how often states occur. */
    String country(int place) {
        return Objects.requireNonNull(states.get(order(place)).country());
    }

    private int order(int place) {
        return (int) ((place * 7919L + 13) % states.size());
    }

    private static int zipf(SplittableRandom random, int size) {
        return (int) Math.min(size - 1, Math.pow(size, random.nextDouble()) - 1);
    }

    /** The event with the id, 1 and up, of a register of any size. */
    EventSnapshot event(long id) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + id);
        ActorSummary first = states.get(order(zipf(random, states.size())));
        ActorSummary second = states.get(order(zipf(random, states.size())));
        ActorSummary person = persons.get(zipf(random, persons.size()));
        LocalDate start = day(random);
        EventDate date = date(random, start);
        List<ActorSummary> participants = new ArrayList<>(List.of(person, first));
        if (!second.equals(first)) {
            participants.add(second);
        }
        WorldStatus status = start.isAfter(LocalDate.of(2025, 10, 22)) ? WorldStatus.ANNOUNCED
                : random.nextInt(20) == 0 ? WorldStatus.CANCELLED : WorldStatus.TOOK_PLACE;
        EventType type = TYPES[zipf(random, TYPES.length)];
        PlaceSummary place = places.get(second.country());
        EventData data = new EventData(
                type,
                date,
                status,
                titles(random, person, second),
                LocalizedText.EMPTY,
                place == null ? null : place.id(),
                participants.stream()
                        .map(actor -> new Participation(actor.id(), ParticipantRole.PRINCIPAL))
                        .toList());
        List<EventMention> mentions = mentions(id, random, data, start);
        Event event = new Event(
                new EventId(id),
                1,
                data,
                mentions.size() == 1 ? Verification.SINGLE_SOURCE : Verification.CORROBORATED,
                EditorialState.PUBLISHED,
                20 + random.nextInt(40) + random.nextInt(40),
                false);
        return new EventSnapshot(event, id, place, participants, mentions, List.of());
    }

    private static LocalDate day(SplittableRandom random) {
        long days = LAST.toEpochDay() - FIRST.toEpochDay();
        double place = Math.max(random.nextDouble(), random.nextDouble() * random.nextDouble());
        LocalDate day = FIRST.plusDays((long) (place * days));
        return random.nextInt(4) == 0 ? day.minusDays(day.toEpochDay() % 7) : day;
    }

    private static @Nullable EventDate date(SplittableRandom random, LocalDate start) {
        int kind = random.nextInt(1000);
        if (kind < 320) {
            return EventDate.ofDay(start);
        } else if (kind < 750) {
            return EventDate.lasting(start, start.plusDays(1L + random.nextInt(2)));
        } else if (kind < 870) {
            return EventDate.lasting(start, start.plusDays(3L + random.nextInt(11)));
        } else if (kind < 950) {
            return EventDate.ofMonth(YearMonth.from(start));
        } else if (kind < 970) {
            return EventDate.within(start, start.plusDays(6));
        } else if (kind < 980) {
            return EventDate.ofYear(start.getYear());
        } else if (kind < 985) {
            return EventDate.within(null, start);
        } else if (kind < 990) {
            return EventDate.parse("[" + start + "," + start.plusDays(3) + "]");
        }
        return null;
    }

    /** A third of the titles name a topic, a fifth a person who is in no list. */
    private static LocalizedText titles(SplittableRandom random, ActorSummary person, ActorSummary state) {
        int noun = random.nextInt(5);
        boolean unknown = random.nextInt(5) == 0;
        int[] name = random.ints(6, 0, 16).toArray();
        int topic = random.nextInt(36);
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String who = unknown ? invented(name, language) : person.name().forReader(language);
            String title = of(NOUNS, language).get(noun).formatted(who, state.name().forReader(language));
            List<String> topics = of(TOPICS, language);
            titles.put(language, topic < topics.size() ? title + ON.get(language) + topics.get(topic) : title);
        }
        return new LocalizedText(titles);
    }

    private static String invented(int[] syllables, Language language) {
        return IntStream.range(0, syllables.length)
                .mapToObj(index -> (index == 2 ? " " : "") + of(SYLLABLES, language).get(syllables[index]))
                .collect(Collectors.joining());
    }

    private static List<String> of(Map<Language, List<String>> lists, Language language) {
        return Objects.requireNonNull(lists.get(language));
    }

    private static List<EventMention> mentions(long id, SplittableRandom random, EventData data, LocalDate start) {
        int number = 1 + zipf(random, MOST_ARTICLES);
        return IntStream.range(0, number)
                .mapToObj(index -> {
                    Language language = Language.values()[random.nextInt(3)];
                    String quote = data.title().in(language).orElse("");
                    boolean moved = index < number - 1 && random.nextInt(4) == 0;
                    MentionData said = new MentionData(
                            data.type(),
                            moved ? EventDate.ofDay(start.minusDays(40)) : data.date(),
                            moved ? WorldStatus.ANNOUNCED : data.status(),
                            data.place(),
                            null,
                            List.of(),
                            1,
                            List.of(new Evidence(MentionField.TRIGGER, 0, new TextSpan(0, quote.length()), quote)));
                    long article = id * MOST_ARTICLES + index;
                    Mention mention = new Mention(
                            new MentionId(article),
                            new ArticleId(article),
                            said,
                            MentionState.ACCEPTED,
                            new EventId(id),
                            "generator",
                            null,
                            null);
                    return new EventMention(
                            mention,
                            language,
                            start.minusDays(60L - 20L * index),
                            SOURCE_CODES.get((int) (article % SOURCES)),
                            source(article),
                            quote);
                })
                .toList();
    }

    static String source(long article) {
        return "Source " + article % SOURCES;
    }
}

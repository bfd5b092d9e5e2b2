package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that the desk writes for accepted proposals. */
class TitleTest {

    private static final LocalizedText MOSCOW = names("Moscow", "Москва", "موسكو");
    private static final TitlePlace IN_RUSSIA = place("RU", true, names("Russia", "Россия", "روسيا"));

    private final Translations translations = new Translations();
    private final TitleWriter titles = new TitleWriter(translations, new Vocabulary(translations));

    @Test
    void a_visit_names_the_traveller_and_the_country() {
        LocalizedText title =
                titles.titles(EventType.VISIT_STATE, List.of(tokayev(ParticipantRole.GUEST), state("KZ")), IN_RUSSIA);

        assertThat(title)
                .isEqualTo(names(
                        "State visit of Kassym-Jomart Tokayev to Russia",
                        "Государственный визит в Россию: Касым-Жомарт Токаев",
                        "زيارة دولة لقاسم جومارت توكاييف إلى روسيا"));
    }

    @Test
    void a_visit_without_a_person_goes_from_state_to_state() {
        LocalizedText title =
                titles.titles(EventType.VISIT_OFFICIAL, List.of(state("KZ")), place("AE", true, LocalizedText.EMPTY));

        assertThat(title)
                .isEqualTo(names(
                        "Official visit from Kazakhstan to the United Arab Emirates",
                        "Официальный визит в ОАЭ: Казахстан",
                        "زيارة رسمية من كازاخستان إلى الإمارات العربية المتحدة"));
    }

    @Test
    void a_visit_to_a_host_needs_no_place() {
        LocalizedText title = titles.titles(
                EventType.VISIT_UNSPECIFIED,
                List.of(tokayev(ParticipantRole.GUEST), state("US", ParticipantRole.HOST)),
                place(null, false, LocalizedText.EMPTY));

        assertThat(title.forReader(Language.EN)).isEqualTo("Visit of Kassym-Jomart Tokayev to the United States");
    }

    @Test
    void talks_name_both_sides_and_the_city() {
        LocalizedText title = titles.titles(
                EventType.TALKS_BILATERAL,
                List.of(lavrov(), state("RU"), tokayev(ParticipantRole.PRINCIPAL)),
                place("RU", false, MOSCOW));

        assertThat(title)
                .isEqualTo(names(
                        "Bilateral talks between Sergey Lavrov and Kassym-Jomart Tokayev in Moscow",
                        "Двусторонние переговоры: Сергей Лавров — Касым-Жомарт Токаев, Москва",
                        "مباحثات ثنائية بين سيرغي لافروف وقاسم جومارت توكاييف في موسكو"));
    }

    @Test
    void talks_of_a_person_with_a_state_name_the_states() {
        LocalizedText title = titles.titles(
                EventType.CALL_PHONE,
                List.of(lavrov(), state("RU"), state("US")),
                place(null, false, LocalizedText.EMPTY));

        assertThat(title.forReader(Language.EN)).isEqualTo("Phone call between Russia and the United States");
    }

    @Test
    void a_summit_is_named_after_its_organisation() {
        LocalizedText title = titles.titles(
                EventType.SUMMIT_MULTILATERAL,
                List.of(cis(), state("RU"), state("KZ")),
                place("TJ", false, names("Dushanbe", "Душанбе", "دوشنبه")));

        assertThat(title)
                .isEqualTo(
                        names("CIS summit in Dushanbe", "Саммит СНГ, Душанбе", "قمة رابطة الدول المستقلة في دوشنبه"));
    }

    @Test
    void a_summit_without_an_organisation_lists_the_states() {
        LocalizedText title = titles.titles(
                EventType.SUMMIT_MULTILATERAL,
                List.of(state("RU"), state("KZ"), state("UZ"), state("KG"), state("TJ")),
                place("TJ", false, names("Dushanbe", "Душанбе", "دوشنبه")));

        assertThat(title)
                .isEqualTo(names(
                        "Summit in Dushanbe: Russia, Kazakhstan, Uzbekistan, …",
                        "Саммит, Душанбе: Россия, Казахстан, Узбекистан, …",
                        "قمة في دوشنبه: روسيا، كازاخستان، أوزبكستان، …"));
    }

    @Test
    void nothing_known_leaves_the_type() {
        LocalizedText title =
                titles.titles(EventType.VISIT_OFFICIAL, List.of(), place(null, false, LocalizedText.EMPTY));

        assertThat(title).isEqualTo(names("Official visit", "Официальный визит", "زيارة رسمية"));
    }

    @ParameterizedTest
    @CsvSource({
        "RU, Россия, в Россию",
        "KZ, Казахстан, в Казахстан",
        "SA, Саудовская Аравия, в Саудовскую Аравию",
        "FR, Франция, во Францию",
        "VN, Вьетнам, во Вьетнам",
        "CY, Кипр, на Кипр",
        "KR, Республика Корея, в Республику Корея",
        "MM, Мьянма (Бирма), в Мьянму",
        "BA, Босния и Герцеговина, в Боснию и Герцеговину",
        "WS, Самоа, в Самоа",
        "US, Соединенные Штаты, в Соединенные Штаты"
    })
    void the_way_to_a_country_is_in_the_accusative(String code, String name, String expected) {
        assertThat(RussianAccusative.to(code, name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Алексей Бородавкин, Aleksey Borodavkin",
        "Ержан Казыханов, Yerzhan Kazykhanov",
        "إرجان كازيخانوف, Arjan Kazikhanuf",
        "Steve Witkoff, Steve Witkoff"
    })
    void a_printed_name_is_given_in_latin_letters_too(String printed, String expected) {
        assertThat(PrintedName.latin(printed)).isEqualTo(expected);
    }

    @Test
    void arabic_of_joins_the_article() {
        assertThat(ArabicPreposition.of("الشيخ تميم")).isEqualTo("للشيخ تميم");
        assertThat(ArabicPreposition.of("Steve Witkoff")).isEqualTo("لـ Steve Witkoff");
    }

    private static TitleActor tokayev(ParticipantRole role) {
        return new TitleActor(
                ActorKind.PERSON,
                "KZ",
                role,
                1,
                names("Kassym-Jomart Tokayev", "Касым-Жомарт Токаев", "قاسم جومارت توكاييف"),
                Map.of());
    }

    private static TitleActor lavrov() {
        return new TitleActor(
                ActorKind.PERSON,
                "RU",
                ParticipantRole.HOST,
                4,
                names("Sergey Lavrov", "Сергей Лавров", "سيرغي لافروف"),
                Map.of());
    }

    private static TitleActor cis() {
        return new TitleActor(
                ActorKind.ORGANISATION,
                null,
                ParticipantRole.CONVENER,
                TitleActor.UNKNOWN_LEVEL,
                names(
                        "Commonwealth of Independent States",
                        "Содружество Независимых Государств",
                        "رابطة الدول المستقلة"),
                Map.of(Language.EN, List.of("CIS"), Language.RU, List.of("СНГ")));
    }

    private static TitleActor state(String code) {
        return state(code, ParticipantRole.PRINCIPAL);
    }

    private static TitleActor state(String code, ParticipantRole role) {
        return new TitleActor(ActorKind.STATE, code, role, TitleActor.UNKNOWN_LEVEL, stateNames(code), Map.of());
    }

    private static LocalizedText stateNames(String code) {
        Locale country = Locale.of("", code);
        return names(
                country.getDisplayCountry(Locale.ENGLISH),
                country.getDisplayCountry(Locale.of("ru")),
                country.getDisplayCountry(Locale.of("ar")));
    }

    private static TitlePlace place(@Nullable String country, boolean isCountry, LocalizedText names) {
        return new TitlePlace(
                country,
                isCountry,
                names,
                Map.of(
                        "RU", stateNames("RU"),
                        "AE", stateNames("AE"),
                        "US", stateNames("US")));
    }

    private static LocalizedText names(String english, String russian, String arabic) {
        return new LocalizedText(Map.of(Language.EN, english, Language.RU, russian, Language.AR, arabic));
    }
}

package org.dragoman.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.kernel.Language.AR;
import static org.dragoman.kernel.Language.EN;
import static org.dragoman.kernel.Language.RU;

import java.util.List;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;

/** Who is read as taking part: known and unknown persons, with and without their names. */
class PersonsTest {

    private static List<String> persons(Language language, String title, String text) {
        List<ExtractedMention> mentions = Reader.read(language, title, text);
        assertThat(mentions).isNotEmpty();
        return Reader.persons(mentions.getFirst());
    }

    private static List<String> persons(Language language, String text) {
        return persons(language, "", text);
    }

    @Test
    void a_name_ends_with_its_line() {
        assertThat(persons(
                        RU,
                        "Переговоры с Президентом Гвинеи-Бисау Домингушем Перейрой",
                        "Владимир Путин провёл переговоры с Президентом Гвинеи-Бисау Домингушем Перейрой."))
                .containsExactly("Vladimir Putin", "Домингуш Перейра");
    }

    @Test
    void an_unknown_name_is_read_in_the_nominative() {
        assertThat(persons(RU, "Сергей Лавров встретился с министром иностранных дел Чада Идриссом Дагашем."))
                .containsExactly("Sergey Lavrov", "Идрисс Дагаш");
        assertThat(persons(RU, "Сергей Лавров принял посла Перу Густаво Отеро."))
                .containsExactly("Sergey Lavrov", "Густаво Отеро");
        assertThat(persons(RU, "Путин направил приглашение и принял премьер-министра Мали Шогеля Майгу."))
                .contains("Vladimir Putin");
    }

    @Test
    void an_adjectival_surname_is_read_in_the_nominative() {
        assertThat(persons(RU, "Сергей Лавров встретился с министром обороны Чада Маратом Заозёрным."))
                .containsExactly("Sergey Lavrov", "Марат Заозёрный");
        assertThat(persons(RU, "Сергей Лавров встретился с премьер-министром Мали Региной Вишневской."))
                .containsExactly("Sergey Lavrov", "Регина Вишневская");
    }

    @Test
    void a_first_name_is_no_form_of_a_state() {
        assertThat(persons(RU, "Президент Перу принял посла Республики Армения в Лиме Армена Саркисяна."))
                .contains("Армен Саркисян");
    }

    @Test
    void an_office_begins_no_name() {
        assertThat(persons(
                        EN,
                        "State Councilor of China, Minister of Foreign Affairs Wang Yi met Sergey Lavrov in Moscow."))
                .containsExactly("Sergey Lavrov", "Wang Yi");
        assertThat(persons(AR, "استقبل ولي العهد السعودي أمير منطقة القصيم ووزير الداخلية الباكستاني في جدة."))
                .isEmpty();
    }

    @Test
    void a_spokesman_is_not_whom_he_speaks_for() {
        assertThat(persons(
                        RU,
                        "Касым-Жомарт Токаев и российский лидер провели переговоры в Астане, сообщил пресс-секретарь"
                                + " российского президента Дмитрий Песков."))
                .doesNotContain("Dmitry Peskov");
    }

    @Test
    void a_chinese_surname_stands_first() {
        assertThat(persons(EN, "", "Wang Yi arrived in Peru on Monday. Wang met President Dina Boluarte in Lima."))
                .containsExactly("Wang Yi");
    }

    @Test
    void both_countries_are_not_the_officials_who_spoke_of_them() {
        assertThat(Reader.read(
                                AR,
                                "التقى وزير الخارجية الكويتي صباح الخالد نظيره التركي هاكان فيدان أمس. وتعقد اللجنة"
                                        + " المشتركة بين البلدين اجتماعها في مارس 2026.")
                        .get(1))
                .satisfies(commission -> {
                    assertThat(Reader.states(commission)).containsExactly("KW", "TR");
                    assertThat(Reader.persons(commission)).isEmpty();
                });
    }

    @Test
    void officials_without_a_state_are_those_of_the_land_visited() {
        List<ExtractedMention> mentions = Reader.read(
                EN,
                "Finnish President Alexander Stubb will travel to Lima on Monday. He will meet Prime Minister Pedro"
                        + " Quispe.");

        assertThat(mentions).hasSize(2);
        assertThat(Reader.states(mentions.get(1))).containsExactly("FI", "PE");
        assertThat(Reader.persons(mentions.get(1))).contains("Pedro Quispe");
    }

    @Test
    void a_second_office_is_of_the_state_of_the_first() {
        assertThat(Reader.read(
                                AR,
                                "بحث نائب الرئيس الكيني وزير الداخلية جوزيف مواي مع نظيره الأوغندي تطورات الأوضاع في"
                                        + " كمبالا أمس.")
                        .getFirst()
                        .participants())
                .filteredOn(participant -> participant.kind() == ActorKind.PERSON)
                .allMatch(participant -> "KE".equals(participant.country()))
                .hasSize(1);
    }

    @Test
    void a_title_begins_another_person() {
        assertThat(persons(
                        AR,
                        "استقبل الشيخ عبدالله بن زايد آل نهيان وزير الخارجية معالي برونو رودريغيز باريلا وزير"
                                + " خارجية كوبا أمس."))
                .contains("Abdullah bin Zayed Al Nahyan");
    }

    @Test
    void a_name_before_its_office_is_read() {
        assertThat(persons(EN, "Sergey Lavrov met Musa Kallon, the foreign minister of Sierra Leone, on Tuesday."))
                .containsExactly("Musa Kallon", "Sergey Lavrov");
    }

    @Test
    void an_arabic_name_in_full_is_the_person_known_by_a_shorter_one() {
        assertThat(persons(AR, "التقى وزير الخارجية القطري وزير الخارجية السعودي عادل بن أحمد الجبير في الدوحة أمس."))
                .containsExactly("Adel al-Jubeir");
        assertThat(persons(AR, "استقبل الرئيس المصري عبد الفتاح السيسي الأمير محمد بن سلمان بن عبدالعزيز في القاهرة."))
                .containsExactly("Abdel Fattah el-Sisi", "Mohammed bin Salman");
    }

    @Test
    void a_family_name_after_a_known_name_makes_it_somebody_else() {
        assertThat(persons(AR, "استقبل الرئيس اللبناني وزير الصحة السعودي عبدالله بن عبدالعزيز الربيعة في بيروت."))
                .noneMatch(name -> name.contains("Abdullah of"));
    }

    @Test
    void another_first_name_makes_a_known_surname_somebody_else() {
        assertThat(persons(
                        EN,
                        "Japanese Prime Minister Junichiro Koizumi met with Russian Defence Minister Mikhail"
                                + " Ivanov in Tokyo."))
                .containsExactly("Junichiro Koizumi", "Mikhail Ivanov");
    }

    @Test
    void no_verb_or_noun_is_taken_for_an_arabic_name() {
        assertThat(persons(
                        AR,
                        "الرئيس الأفغاني يجري اتصالا هاتفيا برئيس الوزراء الباكستاني",
                        "أجرى الرئيس الأفغاني أشرف غني اتصالا هاتفيا برئيس الوزراء الباكستاني نواز شريف."))
                .containsExactly("Ashraf Ghani", "Nawaz Sharif");
        assertThat(persons(AR, "شكر ملك المغرب على مشاعره الطيبة الرئيس الفرنسي إيمانويل ماكرون خلال لقاء في باريس."))
                .containsExactly("Emmanuel Macron");
    }

    @Test
    void an_adjective_is_no_surname() {
        assertThat(persons(
                        AR, "التقى الرئيس الفلسطيني محمود عباس ملك الأردن عبد الله الثاني لبحث المسجد الأقصى المبارك."))
                .doesNotContain("Hosni Mubarak");
    }

    @Test
    void what_a_deputy_is_in_charge_of_is_not_his_name() {
        assertThat(persons(
                        AR,
                        "التقى مساعد وزير الخارجية الأمريكي لشؤون الشرق الأدنى ديفيد ساترفيلد وزير الخارجية"
                                + " اللبناني في بيروت."))
                .containsExactly("ديفيد ساترفيلد");
    }

    @Test
    void an_office_without_a_name_is_held_by_whom_the_text_names() {
        assertThat(persons(RU, "Визит Президента Сербии в Китай состоится 5 ноября. Об этом сообщил Александр Вучич."))
                .containsExactly("Aleksandar Vučić");
        assertThat(persons(
                        EN,
                        "The president of Ghana will visit Russia on 5 November. John Mahama will arrive with a"
                                + " delegation.",
                        ""))
                .isEmpty();
    }

    @Test
    void the_counterpart_is_read_by_name() {
        assertThat(persons(AR, "يلتقي وزير الخارجية الإيراني عباس عراقجي نظيره التركي هاكان فيدان في أنقرة غدا."))
                .containsExactly("Abbas Araghchi", "Hakan Fidan");
        assertThat(persons(RU, "Сергей Лавров встретился со своим турецким коллегой Хаканом Фиданом в Анкаре."))
                .containsExactly("Hakan Fidan", "Sergey Lavrov");
    }

    @Test
    void a_state_of_accreditation_takes_no_part() {
        assertThat(Reader.lines(AR, "استقبل وزير الخارجية العراقي السفير السعودي لدى اليمن في بغداد أمس."))
                .containsExactly("talks.bilateral 2025-10-21 took_place IQ,SA");
        assertThat(Reader.lines(EN, "The foreign minister of Oman met the Japanese ambassador to Yemen on Monday."))
                .containsExactly("talks.bilateral 2025-10-20 took_place JP,OM");
    }

    @Test
    void a_letter_that_belongs_to_a_name_is_no_preposition() {
        assertThat(Reader.lines(AR, "يزور وزير الخارجية الياباني السعودية في 3 نوفمبر ضمن الحوار بين برلين والرياض."))
                .containsExactly("visit.unspecified 2025-11-03 announced JP,SA");
    }

    @Test
    void a_small_word_within_a_name_is_part_of_it() {
        assertThat(persons(EN, "Mohammed bin Salman received Ursula von der Leyen in Riyadh on Sunday."))
                .containsExactly("Mohammed bin Salman", "Ursula von der Leyen");
    }

    @Test
    void no_pronoun_is_an_acronym() {
        assertThat(Reader.read(EN, "The king of Spain, who arrived in Peru on Sunday, will travel to Chile on Friday.")
                        .getFirst()
                        .participants())
                .noneMatch(participant -> participant.kind() == ActorKind.ORGANISATION);
    }

    @Test
    void who_only_reports_a_visit_takes_no_part() {
        assertThat(persons(RU, "Владимир Путин посетит Индию 5 декабря, сообщил помощник президента Юрий Ушаков."))
                .containsExactly("Vladimir Putin");
    }

    @Test
    void words_of_respect_stand_before_a_name_in_every_language() {
        assertThat(persons(RU, "Эмир Катара шейх Тамим бен Хамад Аль Тани встретился в Дохе с Марко Рубио."))
                .containsExactly("Marco Rubio", "Tamim bin Hamad Al Thani");
    }

    @Test
    void an_official_without_a_state_serves_where_the_news_is_told() {
        assertThat(persons(
                        AR,
                        "الدوحة في 22 أكتوبر /قنا/ التقى سعادة الدكتور ماجد السليطي وزير التجارة، اليوم، وزير"
                                + " خارجية بنما."))
                .containsExactly("ماجد السليطي");
        assertThat(persons(
                        AR,
                        "الجزائر - استقبل الوزير الأول، السيد نذير العرباوي، وزير الدفاع الموريتاني، السيد"
                                + " سالم ولد مرزوك."))
                .containsExactly("سالم ولد مرزوك", "نذير العرباوي");
    }

    @Test
    void a_title_of_respect_stands_for_its_bearer() {
        assertThat(persons(AR, "تحدث جلالة الملك عبدالله الثاني أمس. ثم زار جلالته باريس."))
                .containsExactly("Abdullah II of Jordan");
    }

    @Test
    void another_spelling_is_the_same_official() {
        assertThat(persons(AR, "التقى وزير الخارجية الإيطالي باولو جينتليوني الرئيس الفنلندي."))
                .containsExactly("Paolo Gentiloni");
    }

    @Test
    void each_of_several_officials_is_named_after_his_state() {
        assertThat(persons(
                        AR, "التقى الرئيس المصري الرئيسين الكيني وليام كيبروتو والأوغندي يوري كاغوتا في نيروبي أمس."))
                .containsExactly("وليام كيبروتو", "يوري كاغوتا");
    }
}

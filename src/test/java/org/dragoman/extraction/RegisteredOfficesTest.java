package org.dragoman.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.actor.HeldOffice;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.ReferenceNames;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices that a text names without a name, held by whom the register knows. */
class RegisteredOfficesTest {

    private static final LocalDate HANDOVER = LocalDate.of(2023, 4, 3);

    private static final Extractor EXTRACTOR = new Extractor(new LanguageDetector(), new DateReader());

    private static NameBook book() {
        NameBook reference = ReferenceNames.load();
        return new NameBook(
                reference.actors(),
                reference.places(),
                List.of(
                        new HeldOffice("first-minister", "First Minister", "KZ", 4, null, HANDOVER.minusDays(1)),
                        new HeldOffice("second-minister", "Second Minister", "KZ", 4, HANDOVER, null)));
    }

    private static List<String> persons(Language language, String text, LocalDate published) {
        List<ExtractedMention> mentions = EXTRACTOR
                .extract(new ArticleText("", text, published, language), book())
                .mentions();
        assertThat(mentions).isNotEmpty();
        return mentions.getFirst().participants().stream()
                .filter(participant -> participant.kind() == ActorKind.PERSON)
                .map(ExtractedParticipant::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | The foreign minister of Kazakhstan arrived in Cairo on Monday on an official visit.",
                "RU | Глава МИД Казахстана прибыл в понедельник в Каир с официальным визитом.",
                "AR | وصل وزير خارجية كازاخستان يوم الاثنين إلى القاهرة في زيارة رسمية.",
            })
    void an_office_without_a_name_is_held_by_whom_the_register_knows(Language language, String text) {
        assertThat(persons(language, text, LocalDate.of(2025, 10, 22))).containsExactly("second-minister");
        assertThat(persons(language, text, LocalDate.of(2022, 10, 19))).containsExactly("first-minister");
    }

    @Test
    void an_event_of_another_time_has_the_holder_of_that_time() {
        assertThat(persons(
                        Language.EN,
                        "The foreign minister of Kazakhstan paid an official visit to Cairo on 5 May 2021.",
                        LocalDate.of(2025, 10, 22)))
                .containsExactly("first-minister");
    }

    @Test
    void where_two_may_have_held_it_nobody_is_named() {
        assertThat(persons(
                        Language.EN,
                        "The foreign minister of Kazakhstan paid an official visit to Cairo in April 2023.",
                        LocalDate.of(2025, 10, 22)))
                .isEmpty();
    }

    @Test
    void a_name_in_the_text_counts_more_than_the_register() {
        assertThat(persons(
                        Language.EN,
                        "Foreign minister of Kazakhstan Yermek Kosherbayev arrived in Cairo on Monday on a visit.",
                        LocalDate.of(2025, 10, 22)))
                .doesNotContain("second-minister");
    }
}

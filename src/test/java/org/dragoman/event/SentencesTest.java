package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.kernel.Language;
import org.dragoman.kernel.TextSpan;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static String around(String words, String text, Language language) {
        int start = text.indexOf(words);
        return Sentences.around(new TextSpan(start, start + words.length()), text, language)
                .in(text);
    }

    @Test
    void a_title_is_a_sentence_of_its_own() {
        String text = "Talks in Moscow\nThe ministers met on Wednesday. They spoke of trade.";

        assertThat(around("Moscow", text, Language.EN)).isEqualTo("Talks in Moscow");
        assertThat(around("Wednesday", text, Language.EN)).isEqualTo("The ministers met on Wednesday.");
        assertThat(around("They", text, Language.EN)).isEqualTo("They spoke of trade.");
        assertThat(around("trade.", text, Language.EN)).isEqualTo("They spoke of trade.");
    }

    @Test
    void initials_and_abbreviated_years_end_no_sentence() {
        String text =
                "Заголовок\nМинистр С. Лавров прибыл в Астану. Визит начнётся 12 ноября 2025 г. Президенты встретились.";

        assertThat(around("Лавров", text, Language.RU)).isEqualTo("Министр С. Лавров прибыл в Астану.");
        assertThat(around("Министр", text, Language.RU)).isEqualTo("Министр С. Лавров прибыл в Астану.");
        assertThat(around("12 ноября 2025", text, Language.RU))
                .isEqualTo("Визит начнётся 12 ноября 2025 г. Президенты встретились.");
    }

    @Test
    void arabic_sentences_end_with_arabic_marks_too() {
        String text = "عنوان\nهل يزور الرئيس روسيا؟ نعم، في 12 نوفمبر المقبل.";

        assertThat(around("روسيا", text, Language.AR)).isEqualTo("هل يزور الرئيس روسيا؟");
        assertThat(around("12 نوفمبر", text, Language.AR)).isEqualTo("نعم، في 12 نوفمبر المقبل.");
    }

    @Test
    void words_across_two_sentences_give_both() {
        String text = "Title\nHe arrived. She left. They stayed.";

        assertThat(around("arrived. She", text, Language.EN)).isEqualTo("He arrived. She left.");
    }
}

package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.TextSpan;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {

    private static final String RUSSIAN =
            "Токаев едет в Москву\nПрезидент прибудет с «государственным визитом» 11–12 ноября. Визит готовится.";

    private static String found(String text, String words) {
        return new QuotedWords(text).find(words).map(span -> span.in(text)).orElse("");
    }

    private static String nearest(String words) {
        return new QuotedWords(RUSSIAN)
                .nearest(words, Sentences.all(RUSSIAN, Language.RU))
                .map(span -> span.in(RUSSIAN))
                .orElse("");
    }

    @Test
    void words_are_found_whatever_the_page_made_of_spaces_quotation_marks_and_dashes() {
        assertThat(found(RUSSIAN, " с \"государственным\u00a0 визитом\"\n11-12 ноября "))
                .isEqualTo("с «государственным визитом» 11–12 ноября");
        assertThat(found("قال «الرئيس»\u200f إنه\u00a0 سيزور", "الرئيس” إنه سيزور"))
                .isEqualTo("الرئيس»\u200f إنه\u00a0 سيزور");
    }

    @Test
    void the_first_place_counts_and_offsets_lead_to_the_text_as_stored() {
        assertThat(new QuotedWords("a  b\tc a b c").find("b c")).contains(new TextSpan(3, 6));
    }

    @Test
    void other_words_are_not_found() {
        assertThat(found(RUSSIAN, "11 – 12 ноября")).isEmpty();
        assertThat(found(RUSSIAN, "  ")).isEmpty();
        assertThat(found("", "a")).isEmpty();
    }

    @Test
    void the_sentence_that_shares_most_words_is_the_nearest() {
        assertThat(nearest("прибудет с государственным визитом 11 – 12 ноября"))
                .isEqualTo("Президент прибудет с «государственным визитом» 11–12 ноября.");
        assertThat(nearest("Совсем другие слова о погоде")).isEmpty();
        assertThat(nearest("")).isEmpty();
    }

    @Test
    void a_text_is_cut_into_its_title_and_its_sentences() {
        List<String> sentences = Sentences.all(RUSSIAN, Language.RU).stream()
                .map(span -> span.in(RUSSIAN))
                .toList();

        assertThat(sentences)
                .containsExactly(
                        "Токаев едет в Москву",
                        "Президент прибудет с «государственным визитом» 11–12 ноября.",
                        "Визит готовится.");
    }
}

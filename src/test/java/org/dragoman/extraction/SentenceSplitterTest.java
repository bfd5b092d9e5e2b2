package org.dragoman.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static final String TEXT = "The ministers met in Astana. They signed a treaty. Talks will go on in May.";
    private static final String OTHER = "Nothing was agreed";

    private static int count(Language language, String text) {
        return SentenceSplitter.sentences(text, Tokenizer.tokens(text, language), language)
                .size();
    }

    @Test
    void a_word_that_ends_like_an_abbreviation_ends_its_sentence() {
        assertThat(count(Language.RU, "Прошёл раунд переговоров. Завтра стороны встретятся вновь."))
                .isEqualTo(2);
        assertThat(count(Language.AR, "التقى الوزيران اليوم. وبحثا العلاقات.")).isEqualTo(2);
        assertThat(count(Language.EN, "Mr. Stubb met Gen. Kallas in the U.S. Capitol. He left."))
                .isEqualTo(2);
    }

    @Test
    void a_sentence_may_begin_with_a_day() {
        assertThat(count(Language.RU, "Подписан ряд документов. 20 декабря пройдёт сессия."))
                .isEqualTo(2);
        assertThat(count(Language.RU, "Договор подписан 5 апр. 2019 года в г. Осло."))
                .isEqualTo(1);
    }

    @Test
    void a_text_is_cut_alike_while_another_is_being_cut() {
        List<Token> tokens = Tokenizer.tokens(TEXT, Language.EN);
        List<Sentence> alone = SentenceSplitter.sentences(TEXT, tokens, Language.EN);

        assertThat(alone).hasSize(3);
        assertThat(SentenceSplitter.sentences(TEXT, cuttingAnother(tokens), Language.EN))
                .isEqualTo(alone);
    }

    /** The same tokens; whenever one is looked at, the other text is cut, as another thread might do then. */
    private static List<Token> cuttingAnother(List<Token> tokens) {
        return new AbstractList<>() {
            @Override
            public Token get(int index) {
                SentenceSplitter.sentences(OTHER, Tokenizer.tokens(OTHER, Language.EN), Language.EN);
                return tokens.get(index);
            }

            @Override
            public int size() {
                return tokens.size();
            }
        };
    }
}

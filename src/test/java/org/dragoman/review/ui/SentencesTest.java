package org.dragoman.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void lines_of_spaces_and_invisible_signs_have_no_number() {
        String text = "Title\nFirst one. Second one.\n\u00a0\n \u200f\u200e\n\n***\nThird one.";

        assertThat(Sentences.of(text, Language.EN).paragraphs())
                .flatExtracting(Sentences.Paragraph::sentences)
                .extracting(
                        sentence -> sentence.number() + " " + sentence.span().in(text))
                .containsExactly("0 Title", "1 First one. ", "2 Second one.", "3 ***", "4 Third one.");
    }
}

package org.dragoman.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence quotes the text exactly, whatever the text holds, and the same text is always read alike. */
class EvidenceTest {

    private static final int ROUNDS = 400;

    private static final Map<Language, String> NEWS = Map.of(
            Language.EN,
            "Kazakh President Kassym-Jomart Tokayev will make a state visit to Russia on 12 November 2025.",
            Language.RU,
            "Президент Казахстана Касым-Жомарт Токаев совершит государственный визит в Россию 12 ноября 2025 года.",
            Language.AR,
            "سيقوم الرئيس الكازاخستاني قاسم جومارت توكاييف بزيارة دولة إلى روسيا في 12 نوفمبر 2025.");

    /** Marks that belong to no word's look: directional marks, joiners, soft hyphens. */
    private static final List<String> UNSEEN = List.of("\u200f", "\u200e", "\u202b", "\u2067", "\u00ad", "\u200d");

    private static final List<String> BETWEEN = List.of("😀", "👩‍👩‍👧 ", "\u200f", " \u202c", "\u0301", "🇰🇿", " ");

    @ParameterizedTest
    @EnumSource(Language.class)
    void evidence_quotes_the_text_whatever_stands_between_its_words(Language language) {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String text = strewn(news(language), random, " ", BETWEEN);
            String title = random.nextBoolean() ? "" : "😀 " + text.substring(0, 10);

            assertQuotes(title, text, Reader.read(language, title, text));
        }
    }

    @Test
    void the_sentence_that_reports_an_event_is_quoted_rather_than_a_headline_printed_twice() {
        String headline = "Telephone conversation with President of Türkiye Recep Tayyip Erdoğan";
        String report = "The President of Serbia had a telephone conversation with the President of Türkiye.";

        ExtractedMention call =
                Reader.read(Language.EN, headline, headline + "\n" + report).getFirst();

        assertThat(Reader.start(call)).isGreaterThan(2 * headline.length());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void unseen_marks_change_nothing_of_what_is_read(Language language) {
        String expected = Reader.line(Reader.read(language, news(language)).getFirst());
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            String text = strewn(news(language), random, "", UNSEEN);
            List<ExtractedMention> mentions = Reader.read(language, text);

            assertThat(mentions).as(text).hasSize(1);
            assertThat(Reader.line(mentions.getFirst())).isEqualTo(expected);
            assertQuotes("", text, mentions);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void random_unicode_is_read_without_failing(Language language) {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 200; at++) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
            text.insert(random.nextInt(text.length()), news(language));

            assertQuotes("", text.toString(), Reader.read(language, text.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_text_is_read_alike(Language language) {
        assertThat(Reader.read(language, news(language))).isEqualTo(Reader.read(language, news(language)));
    }

    @Test
    void a_very_long_line_is_read_to_its_end() {
        String line = "Putin met Modi in Moscow and Lavrov, ".repeat(3_000);

        assertThatCode(() -> Reader.read(Language.EN, line)).doesNotThrowAnyException();
    }

    @Test
    void every_stated_field_has_evidence() {
        ExtractedMention mention = Reader.read(Language.EN, news(Language.EN)).getFirst();

        assertThat(Reader.quotes(mention, MentionField.TRIGGER)).containsExactly("state visit");
        assertThat(Reader.quotes(mention, MentionField.DATE)).containsExactly("12 November 2025");
        assertThat(Reader.quotes(mention, MentionField.PLACE)).containsExactly("Russia");
        assertThat(Reader.quotes(mention, MentionField.PARTICIPANT)).hasSize(3);
    }

    private static String news(Language language) {
        return NEWS.getOrDefault(language, "");
    }

    /** A text with things put in before some of the given marks, or anywhere for an empty mark. */
    private static String strewn(String text, Random random, String before, List<String> things) {
        StringBuilder strewn = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            boolean here = before.isEmpty() || text.startsWith(before, at);
            boolean inside = at > 0 && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
            if (here && (inside || !before.isEmpty()) && random.nextInt(3) == 0) {
                strewn.append(things.get(random.nextInt(things.size())));
            }
            strewn.append(text.charAt(at));
        }
        return strewn.toString();
    }

    private static void assertQuotes(String title, String text, List<ExtractedMention> mentions) {
        String whole = title + "\n" + text;
        for (ExtractedMention mention : mentions) {
            assertThat(mention.confidence()).isBetween(0.0, 1.0);
            assertThat(mention.evidence())
                    .allSatisfy(
                            evidence -> assertThat(evidence.span().in(whole)).isEqualTo(evidence.quote()));
        }
    }
}

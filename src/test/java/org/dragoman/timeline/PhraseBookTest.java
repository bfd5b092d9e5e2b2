package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    private static final List<String> KNOWN = List.of(
            "Talks between Sergey Lavrov and Murat Nurtleu in Moscow",
            "Переговоры: Сергей Лавров, Мурат Нуртлеу, Москва",
            "مباحثات بين سيرغي لافروف ومورات نورتلو في موسكو");

    @Test
    void every_text_comes_back_as_it_was() throws IOException {
        PhraseBook book = PhraseBook.of(KNOWN);
        for (String text : List.of(
                "",
                "Talks",
                KNOWN.getFirst(),
                KNOWN.getFirst().repeat(5),
                "Talks between Murat Nurtleu and Péter Szijjártó in Budapest 🕊",
                "Переговоры: 王毅, Москва",
                "\u0000\uFFFF\uD800")) {
            assertThat(readBack(book, text)).isEqualTo(text);
            assertThat(readBack(PhraseBook.of(List.of()), text)).isEqualTo(text);
            assertThat(PhraseBook.of(book.written()).read(input(written(book, text))))
                    .isEqualTo(text);
        }
    }

    @Test
    void random_texts_of_few_letters_come_back_too() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            PhraseBook book = PhraseBook.of(List.of(random(random, 300), random(random, 300)));
            String text = random(random, 200);
            assertThat(readBack(book, text)).isEqualTo(text);
        }
    }

    @Test
    void what_is_known_takes_three_bytes_and_a_letter_of_any_alphabet_one() throws IOException {
        PhraseBook book = PhraseBook.of(KNOWN);

        assertThat(written(book, KNOWN.getLast())).hasSize(1 + 3);
        assertThat(written(book, "Мурат Нуртлеу")).hasSize(1 + 3);
        assertThat(written(book, "Зюйд")).hasSize(1 + 4);
        assertThat(written(book, "قطب")).hasSize(1 + 3);
    }

    @Test
    void a_book_has_room_for_so_much_and_no_more() throws IOException {
        Random random = new Random(5);
        List<String> texts =
                IntStream.range(0, 200).mapToObj(_ -> random(random, 1000)).toList();
        PhraseBook book = PhraseBook.of(texts);

        assertThat(book.written()).hasSizeBetween(60_000, 1 << 16);
        assertThat(readBack(book, texts.getLast())).isEqualTo(texts.getLast());
    }

    @Test
    void damage_is_noticed() {
        assertThatThrownBy(() -> PhraseBook.of(KNOWN).read(input(new byte[] {9, (byte) 240, -1, -1})))
                .isInstanceOf(CorruptIndexException.class);
    }

    private static String random(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(_ -> random.nextInt(20) == 0 ? " " : random.nextBoolean() ? "а" : "b")
                .collect(Collectors.joining());
    }

    private static String readBack(PhraseBook book, String text) throws IOException {
        return book.read(input(written(book, text)));
    }

    private static byte[] written(PhraseBook book, String text) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        book.write(text, out);
        return out.toArrayCopy();
    }

    private static ByteArrayDataInput input(byte[] bytes) {
        return new ByteArrayDataInput(bytes);
    }
}

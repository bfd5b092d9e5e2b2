package org.dragoman.timeline;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Writes texts short that are like others it knows: what a text has in common with them takes three bytes, however long it is,
 * and a letter that they have takes one. Any thread may read and write.
 */
final class PhraseBook {

    /** Characters of known texts; a place among them takes two bytes. */
    private static final int LONGEST = 1 << 16;

    /** The first byte of what is written: the number of a letter, or from here on a phrase by its length. */
    private static final int PHRASE = 192;

    /** The first byte of a character that is not among the letters. */
    private static final int OTHER = 255;

    /** Known without any text. */
    private static final String ALPHABETS = " 0123456789.,:;-–()«»'\"/"
            + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
            + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"
            + "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،";

    private static final int SHORTEST_PHRASE = 4;
    private static final int LONGEST_PHRASE = SHORTEST_PHRASE + OTHER - PHRASE - 1;

    private final String known;
    private final String letters;

    /** The places in the known texts, in the order of what they begin with. */
    private final int[] sorted;

    private PhraseBook(String known) {
        this.known = known;
        letters = letters(known);
        sorted = IntStream.range(0, known.length())
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A book that knows the texts, as far as there is room and they have something new. */
    static PhraseBook of(Collection<String> texts) {
        StringBuilder known = new StringBuilder(ALPHABETS);
        Set<List<String>> pairs = new HashSet<>();
        for (String text : texts) {
            Set<List<String>> own = pairs(text);
            int size = own.size();
            own.removeAll(pairs);
            if (2 * own.size() >= size && known.length() + text.length() <= LONGEST) {
                known.append(text);
                pairs.addAll(own);
            }
        }
        return new PhraseBook(known.toString());
    }

    /** Words that follow each other. */
    private static Set<List<String>> pairs(String text) {
        String[] words = text.split(" ", -1);
        return IntStream.range(1, words.length)
                .mapToObj(index -> List.of(words[index - 1], words[index]))
                .collect(Collectors.toSet());
    }

    /** The book that {@link #written} tells. */
    static PhraseBook of(String written) {
        return new PhraseBook(written);
    }

    String written() {
        return known;
    }

    /** The most frequent characters, at most as many as have a number. */
    private static String letters(String known) {
        Map<Character, Integer> counts = new HashMap<>();
        known.chars().forEach(letter -> counts.merge((char) letter, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Character, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PHRASE)
                .map(letter -> letter.getKey().toString())
                .collect(Collectors.joining());
    }

    private int compare(int one, int other) {
        int common = common(known, one, other, LONGEST_PHRASE);
        boolean ends = Math.max(one, other) + common >= known.length();
        return common == LONGEST_PHRASE || ends
                ? Integer.compare(other, one)
                : Character.compare(known.charAt(one + common), known.charAt(other + common));
    }

    /** How many characters of the text from the place on stand in the known texts too. */
    private int common(String text, int from, int place, int most) {
        int limit = Math.min(most, Math.min(text.length() - from, known.length() - place));
        int length = 0;
        while (length < limit && text.charAt(from + length) == known.charAt(place + length)) {
            length++;
        }
        return length;
    }

    void write(String text, DataOutput out) throws IOException {
        out.writeVInt(text.length());
        for (int from = 0; from < text.length(); ) {
            int place = nearest(text, from);
            int length = place < 0 ? 0 : common(text, from, place, LONGEST_PHRASE);
            if (length >= SHORTEST_PHRASE) {
                out.writeByte((byte) (PHRASE + length - SHORTEST_PHRASE));
                out.writeShort((short) place);
                from += length;
            } else {
                write(text.charAt(from), out);
                from++;
            }
        }
    }

    private void write(char letter, DataOutput out) throws IOException {
        int number = letters.indexOf(letter);
        if (number >= 0) {
            out.writeByte((byte) number);
        } else {
            out.writeByte((byte) OTHER);
            out.writeShort((short) letter);
        }
    }

    /** The place that has the most in common with the text from a place on; negative where nothing is known. */
    private int nearest(String text, int from) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (precedes(sorted[middle], text, from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int before = low == 0 ? -1 : sorted[low - 1];
        int after = low == sorted.length ? -1 : sorted[low];
        if (before < 0 || after < 0) {
            return Math.max(before, after);
        }
        return common(text, from, before, LONGEST_PHRASE) > common(text, from, after, LONGEST_PHRASE) ? before : after;
    }

    private boolean precedes(int place, String text, int from) {
        int common = common(text, from, place, LONGEST_PHRASE);
        if (common == LONGEST_PHRASE || from + common == text.length()) {
            return false;
        }
        return place + common == known.length() || known.charAt(place + common) < text.charAt(from + common);
    }

    String read(DataInput in) throws IOException {
        char[] text = new char[in.readVInt()];
        for (int filled = 0; filled < text.length; ) {
            int first = Byte.toUnsignedInt(in.readByte());
            if (first < PHRASE) {
                text[filled++] = letters.charAt(first);
            } else if (first == OTHER) {
                text[filled++] = (char) in.readShort();
            } else {
                int place = Short.toUnsignedInt(in.readShort());
                int length = first - PHRASE + SHORTEST_PHRASE;
                if (place + length > known.length() || filled + length > text.length) {
                    throw new CorruptIndexException("A phrase is longer than its text", "entry");
                }
                known.getChars(place, place + length, text, filled);
                filled += length;
            }
        }
        return new String(text);
    }
}

package org.dragoman.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The runs of four words of a text, as sorted hashes: what two texts have in common, whatever stands before, between and
 * after. Case, accents of vowels and punctuation do not count.
 *
 * <p>{@link #bands} are a MinHash signature of {@value #BANDS} bands of {@value #ROWS} rows (Broder 1997; Leskovec,
 * Rajaraman, Ullman, Mining of Massive Datasets, chapter 3): two texts with likeness s share a band with probability
 * 1 - (1 - s^3)^20, which is 0.93 at 0.5 and above 0.99 from 0.6.
 */
final class Shingles {

    static final int BANDS = 20;

    private static final int ROWS = 3;
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("[\\p{M}\\u0640]+");

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        String folded = MARK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        long[] words = WORD.matcher(folded).results().mapToLong(Shingles::hash).toArray();
        int runs = Math.max(words.length - WORDS + 1, Math.min(words.length, 1));
        return new Shingles(LongStream.range(0, runs)
                .map(first -> Arrays.stream(words, (int) first, Math.min((int) first + WORDS, words.length))
                        .reduce(17, (run, word) -> mixed(run * 31 + word)))
                .sorted()
                .distinct()
                .toArray());
    }

    private static long hash(MatchResult word) {
        return word.group().chars().asLongStream().reduce(7, (hash, letter) -> mixed(hash * 31 + letter));
    }

    /** The finalizer of SplitMix64: every bit of the value changes about half of the result. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** The share of the runs of both texts that they have in common, 0 to 1. */
    double likeness(Shingles other) {
        long common = Arrays.stream(hashes)
                .filter(hash -> Arrays.binarySearch(other.hashes, hash) >= 0)
                .count();
        long all = hashes.length + other.hashes.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** One hash for each band; no bands for a text without words. */
    long[] bands() {
        if (hashes.length == 0) {
            return new long[0];
        }
        return LongStream.range(0, BANDS)
                .map(band -> LongStream.range(0, ROWS)
                        .map(row -> smallest(band * ROWS + row))
                        .reduce(band, (hash, least) -> mixed(hash * 31 + least)))
                .toArray();
    }

    private long smallest(long permutation) {
        return Arrays.stream(hashes)
                .map(hash -> mixed(hash ^ mixed(permutation + 1)))
                .min()
                .orElseThrow();
    }
}

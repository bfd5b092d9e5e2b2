package org.dragoman.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.dragoman.extraction.DateRule.Fit;
import org.dragoman.kernel.DatePrecision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.TextSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the dates a text tells and resolves relative ones from the day of publication. */
@Component
public class DateReader {

    /** Longer stretches of date words are lists of numbers, not dates; they are read in pieces of this length. */
    private static final int LONGEST_STRETCH = 48;

    private static final Comparator<Fit> LEFTMOST_LONGEST = Comparator.comparingInt(Fit::from)
            .thenComparing(Comparator.comparingInt(Fit::to).reversed());

    private final Map<Language, DateLexicon> lexicons = new EnumMap<>(Language.class);
    private final Map<Language, List<DateRule>> rules = new EnumMap<>(Language.class);
    private final Map<Language, EventWords> eventWords = new EnumMap<>(Language.class);

    public DateReader() {
        for (Language language : Language.values()) {
            lexicons.put(language, new DateLexicon(language));
            rules.put(language, DateRule.of(language));
            eventWords.put(language, new EventWords(language));
        }
    }

    /** A date of a text by its tokens. */
    record Reading(int from, int to, EventDate date) {}

    /**
     * The dates of a text in its order. Weekdays and months without a year are past or coming as the words of their
     * sentence say; coming where none says, or where the text is nothing but a date.
     *
     * @param publishedOn the day from which relative dates are counted
     */
    public List<DatedSpan> read(String text, Language language, LocalDate publishedOn) {
        List<Token> tokens = Tokenizer.tokens(text, language);
        List<DateWord> words = wordsOf(tokens, language);
        return readWords(words, language, publishedOn, tenses(text, tokens, words, language)).stream()
                .map(reading -> new DatedSpan(
                        new TextSpan(
                                tokens.get(reading.from()).start(),
                                tokens.get(reading.to() - 1).end()),
                        reading.date()))
                .toList();
    }

    private IntFunction<Tense> tenses(String text, List<Token> tokens, List<DateWord> words, Language language) {
        if (words.stream().noneMatch(word -> word.symbol() == DateWord.NONE)) {
            return token -> Tense.COMING;
        }
        Tense[] told = SentenceTenses.tenses(text, tokens, language, Objects.requireNonNull(eventWords.get(language)));
        return token -> told[token] == Tense.UNKNOWN ? Tense.COMING : told[token];
    }

    private List<DateWord> wordsOf(List<Token> tokens, Language language) {
        return Objects.requireNonNull(lexicons.get(language)).words(tokens);
    }

    /** The dates of an article's tokens, each read in the tense that holds at its first token. */
    List<Reading> read(List<Token> tokens, Language language, LocalDate publishedOn, IntFunction<Tense> tense) {
        return readWords(wordsOf(tokens, language), language, publishedOn, tense);
    }

    private List<Reading> readWords(
            List<DateWord> words, Language language, LocalDate publishedOn, IntFunction<Tense> tense) {
        List<Reading> readings = new ArrayList<>();
        EventDate previous = null;
        int start = 0;
        while (start < words.size()) {
            int end = start;
            while (end < words.size() && words.get(end).symbol() != DateWord.NONE && end - start < LONGEST_STRETCH) {
                end++;
            }
            if (end > start) {
                for (Reading reading : stretch(words, start, end, language, publishedOn, tense, previous)) {
                    readings.add(reading);
                    previous = byDays(reading.date(), previous);
                }
            }
            start = Math.max(end, start + 1);
        }
        return readings;
    }

    /** The date if it is told by days, which later words may count from. */
    private static @Nullable EventDate byDays(EventDate date, @Nullable EventDate otherwise) {
        boolean days = date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.RANGE;
        return days ? date : otherwise;
    }

    private List<Reading> stretch(
            List<DateWord> all,
            int start,
            int end,
            Language language,
            LocalDate publishedOn,
            IntFunction<Tense> tense,
            @Nullable EventDate previous) {
        List<DateWord> words = all.subList(start, end);
        StringBuilder letters = new StringBuilder(words.size());
        words.forEach(word -> letters.append(word.symbol()));
        String symbols = letters.toString();
        long present = SymbolNeeds.letters(symbols);
        List<Fit> fits = new ArrayList<>();
        for (DateRule rule : Objects.requireNonNull(rules.get(language))) {
            if (rule.mayFit(present, words.size() == all.size())) {
                fits.addAll(rule.fits(symbols, words));
            }
        }
        fits.sort(LEFTMOST_LONGEST);
        List<Reading> readings = new ArrayList<>();
        EventDate last = previous;
        int free = 0;
        for (Fit fit : fits) {
            if (fit.from() >= free) {
                int first = words.get(fit.from()).from();
                DateAnchor anchor = new DateAnchor(publishedOn, last, tense.apply(first), language);
                EventDate date = resolve(fit, anchor);
                if (date != null) {
                    readings.add(new Reading(first, words.get(fit.to() - 1).to(), date));
                    last = byDays(date, last);
                    free = fit.to();
                }
            }
        }
        return readings;
    }

    private static @Nullable EventDate resolve(Fit fit, DateAnchor anchor) {
        try {
            return fit.rule().meaning().resolve(fit.captures(), anchor);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

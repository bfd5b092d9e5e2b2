package org.dragoman.extraction;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.extraction.DateWord.Proof;
import org.dragoman.kernel.Language;

/** The words of a language that date expressions are made of: CLDR's names of months and weekdays and its own table. */
final class DateLexicon {

    /**
     * What a phrase of the table means.
     *
     * @param capital true if it is meant only where it begins with an upper-case letter
     */
    private record Meaning(char symbol, String value, boolean capital, Proof proof) {

        /** A row: phrase, symbol, value, then "capital" and what has to stand beside it, in one field. */
        static Meaning of(List<String> row) {
            List<String> marks = row.size() > 3 ? List.of(row.get(3).split(" ", -1)) : List.of("");
            boolean capital = marks.getFirst().equals("capital");
            String proof = capital ? (marks.size() > 1 ? marks.getLast() : "") : marks.getFirst();
            return new Meaning(row.get(1).charAt(0), row.size() > 2 ? row.get(2) : "", capital, Proof.of(proof));
        }
    }

    /** Names of months that are also everyday words. */
    private static final Set<String> EVERYDAY = Set.of("may", "march", "مارس");

    /** Words that in Arabic carry their "and" as a first letter; none begins with that letter itself. */
    private static final String JOINED_BY_AND = "MWOTI";

    private final Language language;
    private final PhraseTable<Meaning> phrases = new PhraseTable<>();

    DateLexicon(Language language) {
        this.language = language;
        for (List<String> row : ResourceTable.read(language, "dates")) {
            phrases.add(row.getFirst(), language, Meaning.of(row));
        }
        addNamesOfCldr();
    }

    private void addNamesOfCldr() {
        List<String> regions =
                language == Language.AR ? List.of("ar", "ar-LB", "ar-MA", "ar-TN") : List.of(language.code());
        for (String region : regions) {
            DateFormatSymbols names = DateFormatSymbols.getInstance(ULocale.forLanguageTag(region));
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                String[] months = names.getMonths(context, DateFormatSymbols.WIDE);
                for (int month = 0; month < 12; month++) {
                    boolean everyday = EVERYDAY.contains(months[month].toLowerCase(Locale.ROOT));
                    Proof proof = everyday ? Proof.DATE : Proof.NOTHING;
                    boolean capital = everyday && language == Language.EN;
                    phrases.addName(months[month], language, new Meaning('M', text(month + 1), capital, proof));
                }
                String[] days = names.getWeekdays(context, DateFormatSymbols.WIDE);
                for (int day = 1; day <= 7; day++) {
                    String iso = text(day == 1 ? 7 : day - 1);
                    phrases.addName(days[day], language, new Meaning('W', iso, false, Proof.NOTHING));
                }
            }
        }
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    /** Every token of a text, alone or with its neighbours, as a word of dates. */
    List<DateWord> words(List<Token> tokens) {
        boolean typed = tokens.stream()
                .noneMatch(token -> token.capital() || token.folded().isEmpty());
        List<DateWord> words = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            DateWord word = tokens.get(at).number() ? DateNumbers.word(tokens, at) : phrase(tokens, at, typed);
            if (language == Language.AR
                    && word.is(JOINED_BY_AND)
                    && tokens.get(at).folded().startsWith("و")) {
                words.add(new DateWord('n', "", at, at));
            }
            words.add(word);
            at = word.to();
        }
        return DateWordJoiner.joined(ProvenWords.only(words), language);
    }

    private DateWord phrase(List<Token> tokens, int at, boolean typed) {
        PhraseTable.Match<Meaning> match = phrases.longestAt(tokens, at);
        if (match == null) {
            return DateWord.none(at, at + 1);
        }
        Meaning meaning = match.value();
        if (meaning.capital() && !typed && !tokens.get(at).capital()) {
            return DateWord.none(at, at + 1);
        }
        return new DateWord(meaning.symbol(), meaning.value(), at, match.to(), meaning.proof());
    }
}

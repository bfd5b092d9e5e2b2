package org.dragoman.extraction;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.kernel.Language;

/** The words of a language that date expressions are made of: CLDR's names of months and weekdays and its own table. */
final class DateLexicon {

    private record Meaning(char symbol, String value, boolean capital) {}

    /** Names of months that are also everyday words. */
    private static final Set<String> EVERYDAY = Set.of("may", "march");

    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("st", "nd", "rd", "th", "го", "е", "ое", "его", "ого", "му", "ому", "и", "ыи", "м", "ая", "я");
    private static final int LONGEST_ENDING = 3;

    private final PhraseTable<Meaning> phrases = new PhraseTable<>();

    DateLexicon(Language language) {
        addNamesOf(language);
        for (List<String> row : ResourceTable.read(language, "dates")) {
            String value = row.size() > 2 ? row.get(2) : "";
            phrases.add(row.getFirst(), language, new Meaning(row.get(1).charAt(0), value, row.size() > 3));
        }
    }

    private void addNamesOf(Language language) {
        List<String> regions =
                language == Language.AR ? List.of("ar", "ar-LB", "ar-MA", "ar-TN") : List.of(language.code());
        for (String region : regions) {
            DateFormatSymbols names = DateFormatSymbols.getInstance(ULocale.forLanguageTag(region));
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                String[] months = names.getMonths(context, DateFormatSymbols.WIDE);
                for (int month = 0; month < 12; month++) {
                    boolean capital = EVERYDAY.contains(months[month].toLowerCase(Locale.ROOT));
                    phrases.addName(months[month], language, new Meaning('M', String.valueOf(month + 1), capital));
                }
                String[] days = names.getWeekdays(context, DateFormatSymbols.WIDE);
                for (int day = 1; day <= 7; day++) {
                    String iso = String.valueOf(day == 1 ? 7 : day - 1);
                    phrases.addName(days[day], language, new Meaning('W', iso, false));
                }
            }
        }
    }

    /** Every token of a text, alone or with its neighbours, as a word of dates. */
    List<DateWord> words(List<Token> tokens) {
        boolean typed = tokens.stream()
                .noneMatch(token -> token.capital() || token.folded().isEmpty());
        List<DateWord> words = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            DateWord word = tokens.get(at).number() ? number(tokens, at) : phrase(tokens, at, typed);
            words.add(word);
            at = word.to();
        }
        return withDoubleNamesJoined(words);
    }

    private DateWord phrase(List<Token> tokens, int at, boolean typed) {
        PhraseTable.Match<Meaning> match = phrases.longestAt(tokens, at);
        if (match == null
                || (match.value().capital() && !typed && !tokens.get(at).capital())) {
            return new DateWord(DateWord.NONE, "", at, at + 1);
        }
        return new DateWord(match.value().symbol(), match.value().value(), at, match.to());
    }

    private static DateWord number(List<Token> tokens, int at) {
        String digits = tokens.get(at).folded();
        if (digits.isEmpty() || digits.length() > 4 || digits.length() == 3) {
            return new DateWord(DateWord.NONE, "", at, at + 1);
        }
        int value = Integer.parseInt(digits);
        if (digits.length() == 4) {
            boolean year = value >= 1000 && value < 2200;
            return new DateWord(year ? 'Y' : DateWord.NONE, digits, at, at + 1);
        }
        if (value == 0) {
            return new DateWord(DateWord.NONE, "", at, at + 1);
        }
        int end = afterOrdinalEnding(tokens, at);
        if (end > at + 1 && value <= 31) {
            return new DateWord('O', String.valueOf(value), at, end);
        }
        return new DateWord(value <= 31 ? 'D' : 'Z', String.valueOf(value), at, at + 1);
    }

    /** After "15th", «18-го»: the ending touches the number, with or without a hyphen. */
    private static int afterOrdinalEnding(List<Token> tokens, int at) {
        int next = at + 1;
        int end = tokens.get(at).end();
        if (next < tokens.size() && tokens.get(next).is("-") && tokens.get(next).start() == end) {
            end = tokens.get(next).end();
            next++;
        }
        if (next < tokens.size()
                && tokens.get(next).start() == end
                && tokens.get(next).folded().length() <= LONGEST_ENDING
                && ORDINAL_ENDINGS.contains(tokens.get(next).folded())) {
            return next + 1;
        }
        return at + 1;
    }

    /** «أكتوبر/تشرين الأول» and «يوليو (تموز)» are one month; brackets elsewhere end an expression. */
    private static List<DateWord> withDoubleNamesJoined(List<DateWord> words) {
        List<DateWord> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            DateWord word = words.get(at);
            if (word.symbol() == 'M' && at + 2 < words.size() && sameMonth(word, words.get(at + 2))) {
                char between = words.get(at + 1).symbol();
                boolean closed = at + 3 < words.size() && words.get(at + 3).symbol() == ')';
                int length = between == 'l' || between == 'h' ? 3 : between == '(' && closed ? 4 : 1;
                joined.add(new DateWord(
                        'M',
                        word.value(),
                        word.from(),
                        words.get(at + length - 1).to()));
                at += length;
            } else {
                boolean bracket = word.symbol() == '(' || word.symbol() == ')';
                joined.add(bracket ? new DateWord(DateWord.NONE, "", word.from(), word.to()) : word);
                at++;
            }
        }
        return joined;
    }

    private static boolean sameMonth(DateWord first, DateWord second) {
        return second.symbol() == 'M' && second.value().equals(first.value());
    }
}

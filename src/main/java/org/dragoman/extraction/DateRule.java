package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.kernel.Language;

/**
 * A sequence of date words and what it means.
 *
 * @param needs the letters without which the sequence cannot be
 * @param typed true if it holds only where it covers the whole text
 */
record DateRule(DateMeaning meaning, Pattern sequence, long needs, boolean typed) {

    private static final String FILLERS = "[_cykgod]{0,3}";

    /** A rule that fits some words, from the first to before the last index. */
    record Fit(DateRule rule, int from, int to, Captures captures) {}

    static List<DateRule> of(Language language) {
        List<DateRule> rules = new ArrayList<>();
        for (List<String> row : ResourceTable.read("date-rules")) {
            List<String> languages = List.of(row.getFirst().split(",", -1));
            if (languages.contains("*") || languages.contains(language.code())) {
                String sequence = row.get(2).replace("F", FILLERS);
                rules.add(new DateRule(
                        DateMeaning.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        Pattern.compile(sequence),
                        SymbolNeeds.of(sequence),
                        row.size() > 3));
            }
        }
        return rules;
    }

    /**
     * False where the rule fits nothing in a stretch of words.
     *
     * @param letters those of its symbols, as {@link SymbolNeeds} writes them
     * @param whole true if the stretch is the whole text
     */
    boolean mayFit(long letters, boolean whole) {
        return (whole || !typed) && (needs & ~letters) == 0;
    }

    /** Where the rule fits a stretch of words without foreign ones. */
    List<Fit> fits(String symbols, List<DateWord> words) {
        List<Fit> fits = new ArrayList<>();
        Matcher matcher = sequence.matcher(symbols);
        int from = 0;
        while (from < symbols.length() && matcher.find(from)) {
            int start = matcher.start();
            if (!typed || (start == 0 && matcher.end() == symbols.length())) {
                fits.add(new Fit(this, start, matcher.end(), captures(matcher, words)));
            }
            from = Math.max(matcher.start() + 1, from + 1);
        }
        return fits;
    }

    private static Captures captures(Matcher matcher, List<DateWord> words) {
        Map<String, Integer> groups = matcher.namedGroups();
        Map<String, String> values = new HashMap<>();
        groups.forEach((name, group) -> {
            if (matcher.start(group) >= 0) {
                values.put(name, words.get(matcher.start(group)).value());
            }
        });
        return new Captures(values);
    }
}

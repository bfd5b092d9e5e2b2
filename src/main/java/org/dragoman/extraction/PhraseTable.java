package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, found in texts token by token. A phrase is written as in a text; {@code word*} stands for
 * every word that begins so, {@code (a|b)} for one of several words, a {@code ?} behind either for a word that may be
 * missing, {@code _} for any one word or number.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {

    private static final int KEY = 3;
    private static final Pattern NESTED = Pattern.compile("\\([^)]*\\(");
    private static final Pattern PART = Pattern.compile("\\([^)]*\\)\\??|\\S+");

    /** A phrase found: tokens from {@code from}, before {@code to}. */
    record Match<T>(int from, int to, T value) {}

    private record Element(String word, boolean prefix) {

        boolean matches(Token token) {
            if (word.equals("_")) {
                return token.word() || token.number();
            }
            for (String form : token.forms()) {
                if (prefix ? form.startsWith(word) : form.equals(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Phrase<T>(List<Element> elements, T value) {}

    private final Map<String, List<Phrase<T>>> exact = new HashMap<>();
    private final Map<String, List<Phrase<T>>> prefixes = new HashMap<>();

    /** Adds a phrase in the notation of this class. */
    void add(String phrase, Language language, T value) {
        for (List<Element> elements : expand(phrase, language)) {
            addElements(elements, value);
        }
    }

    /** Adds a name as it is, without any notation. */
    void addName(String name, Language language, T value) {
        List<Element> elements = new ArrayList<>();
        for (Token token : Tokenizer.tokens(name, language)) {
            elements.add(new Element(token.folded(), false));
        }
        addElements(elements, value);
    }

    private void addElements(List<Element> elements, T value) {
        if (elements.isEmpty()) {
            return;
        }
        Element first = elements.getFirst();
        Phrase<T> phrase = new Phrase<>(List.copyOf(elements), value);
        if (first.prefix()) {
            prefixes.computeIfAbsent(key(first.word()), none -> new ArrayList<>())
                    .add(phrase);
        } else {
            exact.computeIfAbsent(first.word(), none -> new ArrayList<>()).add(phrase);
        }
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }

    private static List<List<Element>> expand(String phrase, Language language) {
        if (NESTED.matcher(phrase).find()) {
            throw new IllegalArgumentException("Groups of a phrase do not nest: " + phrase);
        }
        List<List<Element>> expanded = new ArrayList<>();
        expanded.add(List.of());
        Matcher parts = PART.matcher(phrase);
        while (parts.find()) {
            String part = parts.group();
            boolean optional = part.endsWith("?") && part.length() > 1;
            String words = optional ? part.substring(0, part.length() - 1) : part;
            List<List<Element>> longer = new ArrayList<>(optional ? expanded : List.of());
            for (String word : alternatives(words)) {
                List<Element> elements = elements(word, language);
                for (List<Element> begun : expanded) {
                    List<Element> joined = new ArrayList<>(begun);
                    joined.addAll(elements);
                    longer.add(joined);
                }
            }
            expanded = longer;
        }
        return expanded;
    }

    private static List<String> alternatives(String words) {
        boolean group = words.startsWith("(") && words.endsWith(")");
        return group ? List.of(words.substring(1, words.length() - 1).split("\\|", -1)) : List.of(words);
    }

    private static List<Element> elements(String words, Language language) {
        List<Element> elements = new ArrayList<>();
        for (String word : words.strip().split("\\s+", -1)) {
            elements.addAll(word.equals("_") ? List.of(new Element("_", false)) : elementsOf(word, language));
        }
        return elements;
    }

    private static List<Element> elementsOf(String word, Language language) {
        boolean prefix = word.endsWith("*") && word.length() > 1;
        List<Token> tokens = Tokenizer.tokens(prefix ? word.substring(0, word.length() - 1) : word, language);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            elements.add(new Element(tokens.get(at).folded(), prefix && at == tokens.size() - 1));
        }
        return elements;
    }

    /** The longest phrase that begins at a token, or {@code null}. */
    @Nullable
    Match<T> longestAt(List<Token> tokens, int at) {
        Match<T> longest = null;
        for (String form : tokens.get(at).forms()) {
            longest = longer(longest, tokens, at, exact.get(form));
            int longestKey = prefixes.isEmpty() ? 0 : Math.min(KEY, form.length());
            for (int length = 1; length <= longestKey; length++) {
                longest = longer(longest, tokens, at, prefixes.get(form.substring(0, length)));
            }
        }
        return longest;
    }

    private @Nullable Match<T> longer(
            @Nullable Match<T> longest, List<Token> tokens, int at, @Nullable List<Phrase<T>> phrases) {
        Match<T> best = longest;
        if (phrases != null) {
            for (Phrase<T> phrase : phrases) {
                int to = at + phrase.elements().size();
                if (to <= tokens.size() && (best == null || to > best.to()) && matches(phrase, tokens, at)) {
                    best = new Match<>(at, to, phrase.value());
                }
            }
        }
        return best;
    }

    private boolean matches(Phrase<T> phrase, List<Token> tokens, int at) {
        for (int element = 0; element < phrase.elements().size(); element++) {
            if (!phrase.elements().get(element).matches(tokens.get(at + element))) {
                return false;
            }
        }
        return true;
    }

    /** Reads a table of the language: the first field of a line is the phrase, the rest tells what it means. */
    static <T> PhraseTable<T> read(Language language, String name, Function<List<String>, T> meaning) {
        PhraseTable<T> table = new PhraseTable<>();
        for (List<String> row : ResourceTable.read(language, name)) {
            table.add(row.getFirst(), language, meaning.apply(row.subList(1, row.size())));
        }
        return table;
    }
}

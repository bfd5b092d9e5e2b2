package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.NamedActor;
import org.dragoman.actor.NamedPlace;
import org.dragoman.actor.PlaceKind;
import org.dragoman.extraction.NameSpan.Sort;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The names of a name book in one language, found in its texts in every case and with every clitic. */
final class Gazetteer {

    private static final int KEY = 3;
    private static final String SOFT = "и";

    /** «عبد الله» is written «عبدالله» as often. */
    private static final String SERVANT = "عبد";

    /**
     * @param capital true if it begins with a capital letter, as "bin" and "van" do not
     * @param soft true for what is left of a Russian state in -ия, whose forms all keep the и: «Армен» is no form of it
     */
    private record Word(String text, boolean capital, boolean soft) {}

    private record Name(
            List<Word> words,
            boolean acronym,
            Sort sort,
            @Nullable String code,
            String english,
            @Nullable String country) {}

    private final Language language;
    private final Map<String, List<Name>> names = new HashMap<>();
    private final PersonNames persons;
    private final Map<String, Integer> usualLevels = new HashMap<>();
    private final RegisteredOffices offices;
    private final SpelledPersons spelled;
    private final Map<String, NamedPlace> capitals = new HashMap<>();

    Gazetteer(NameBook book, Language language) {
        this.language = language;
        this.persons = new PersonNames(language);
        this.offices = new RegisteredOffices(book.offices());
        this.spelled = new SpelledPersons(book, language);
        for (NamedActor actor : book.actors()) {
            Sort sort = switch (actor.kind()) {
                case PERSON -> Sort.PERSON;
                case STATE -> Sort.STATE;
                case ORGANISATION -> Sort.ORGANISATION;
            };
            addAll(actor.names(), sort, actor.code(), stateOf(actor));
            if (sort == Sort.PERSON && actor.usualLevel() != null) {
                usualLevels.put(actor.code(), actor.usualLevel());
            }
        }
        for (NamedPlace place : book.places()) {
            if (place.kind() == PlaceKind.CITY) {
                if (place.capital()) {
                    capitals.putIfAbsent(place.country(), place);
                }
                addAll(place.names(), place.capital() ? Sort.CAPITAL : Sort.CITY, place.code(), place.country());
            }
        }
        addDemonyms();
    }

    /** Officials of an organisation carry its acronym where others carry their state. */
    private static @Nullable String stateOf(NamedActor actor) {
        String country = actor.country();
        return "EU".equals(country) || "UN".equals(country) ? null : country;
    }

    private void addAll(Map<Language, List<String>> byLanguage, Sort sort, String code, @Nullable String country) {
        List<String> english = byLanguage.getOrDefault(Language.EN, List.of());
        List<String> known = byLanguage.getOrDefault(language, List.of());
        for (String name : known) {
            String canonical = english.isEmpty() ? known.getFirst() : english.getFirst();
            add(name, sort, code, canonical, country);
            String joined = name.replace(SERVANT + " ", SERVANT);
            if (language == Language.AR && !joined.equals(name)) {
                add(joined, sort, code, canonical, country);
            }
        }
    }

    private void addDemonyms() {
        List<List<String>> rows = ResourceTable.read("demonyms");
        int column = rows.getFirst().indexOf(language.code());
        for (List<String> row : rows.subList(1, rows.size())) {
            if (column < row.size()) {
                for (String demonym : row.get(column).split(";", -1)) {
                    add(demonym, Sort.DEMONYM, null, row.getFirst(), row.getFirst());
                }
            }
        }
    }

    private void add(String name, Sort sort, @Nullable String code, String english, @Nullable String country) {
        List<Token> tokens = Tokenizer.tokens(name, language);
        if (tokens.isEmpty()) {
            return;
        }
        boolean acronym = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT)) && language != Language.AR;
        List<Word> words = new ArrayList<>();
        for (Token token : tokens) {
            String prepared = prepared(token, acronym, sort);
            boolean soft = sort == Sort.STATE
                    && !prepared.equals(token.folded())
                    && token.folded().endsWith(SOFT + "я");
            words.add(new Word(prepared, token.capital(), soft));
        }
        names.computeIfAbsent(key(words.getFirst().text()), none -> new ArrayList<>())
                .add(new Name(words, acronym, sort, code, english, country));
        if (sort == Sort.PERSON && code != null) {
            persons.add(code, words.stream().map(Word::text).toList());
        }
    }

    SpelledPersons spelled() {
        return spelled;
    }

    RegisteredOffices offices() {
        return offices;
    }

    /** The protocol level that a known person usually has, or 0. */
    int usualLevel(String code) {
        return usualLevels.getOrDefault(code, 0);
    }

    /** The capital of a state, tokens from {@code from}, before {@code to}, or {@code null} if none is known. */
    @Nullable
    ActorSpan capital(@Nullable String country, int from, int to) {
        NamedPlace place = country == null ? null : capitals.get(country);
        if (place == null) {
            return null;
        }
        String name =
                place.names().getOrDefault(Language.EN, List.of(place.code())).getFirst();
        return new ActorSpan(from, to, ActorKind.STATE, place.code(), name, country, ActorSpan.Manner.CITY);
    }

    /** True for a first name. */
    boolean givenName(Token token) {
        return persons.given(token);
    }

    /** True if a word is part of a name of the person of that code. */
    boolean bears(String code, Token token) {
        return persons.bears(code, token);
    }

    /** True if a word is part of the name of a known person. */
    boolean bears(NameSpan person, Token token) {
        return person.code() != null && persons.bears(person.code(), token);
    }

    private String prepared(Token token, boolean acronym, Sort sort) {
        boolean inflected = language == Language.RU
                && !acronym
                && sort != Sort.DEMONYM
                && token.word()
                && (sort == Sort.ORGANISATION || !RussianStems.indeclinable(token.folded()));
        return inflected ? RussianStems.stem(token.folded()) : token.folded();
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }

    /** The names in the tokens, the longest where several begin together, none overlapping. */
    List<NameSpan> names(List<Token> tokens) {
        List<NameSpan> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            NameSpan longest = longestAt(tokens, at);
            if (longest != null) {
                found.add(longest);
                at = longest.to();
            } else {
                at++;
            }
        }
        return found;
    }

    private @Nullable NameSpan longestAt(List<Token> tokens, int at) {
        NameSpan longest = null;
        Token first = tokens.get(at);
        if (first.kind() == Token.Kind.SIGN) {
            return null;
        }
        for (String form : first.forms()) {
            for (Name name : names.getOrDefault(key(form), List.of())) {
                int to = at + name.words().size();
                if (to <= tokens.size()
                        && (longest == null || to > longest.to() || preferred(name, longest, to))
                        && matches(name, form, tokens, at)) {
                    longest = new NameSpan(
                            at,
                            to,
                            name.sort(),
                            name.code(),
                            name.english(),
                            name.country(),
                            !form.equals(first.folded()));
                }
            }
        }
        return longest;
    }

    /** A state before a place, and either before a demonym, of the same words. */
    private static boolean preferred(Name name, NameSpan found, int to) {
        return to == found.to() && name.sort().compareTo(found.sort()) < 0;
    }

    private boolean matches(Name name, String firstForm, List<Token> tokens, int at) {
        for (int word = 0; word < name.words().size(); word++) {
            Token token = tokens.get(at + word);
            if (!matches(name, name.words().get(word), token, word == 0 ? firstForm : null)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Name name, Word sought, Token token, @Nullable String form) {
        String word = sought.text();
        if (language == Language.AR) {
            return form == null
                    ? token.forms().contains(word) || arabicDemonym(name, word, token)
                    : arabic(name, word, form) && !articleAdded(name, form, token);
        }
        if (name.acronym() && token.word() && !token.capital()) {
            return false;
        }
        boolean capitalOptional = language == Language.RU && name.sort() == Sort.DEMONYM;
        if (token.word()
                && sought.capital()
                && !token.capital()
                && !capitalOptional
                && name.sort() != Sort.ORGANISATION
                && Character.isLetter(word.charAt(0))
                && word.length() > 2) {
            return false;
        }
        if (language == Language.EN || name.acronym() || !token.word()) {
            return token.folded().equals(word);
        }
        if (sought.soft() && !token.folded().startsWith(word + SOFT)) {
            return false;
        }
        return name.sort() == Sort.DEMONYM ? demonym(token.folded(), word) : RussianStems.isForm(token.folded(), word);
    }

    /** «المبارك» is no person called «مبارك»: names of persons take no article. */
    private static boolean articleAdded(Name name, String form, Token token) {
        return name.sort() == Sort.PERSON && token.forms().contains("ال" + form);
    }

    private static boolean arabic(Name name, String word, String form) {
        return form.equals(word) || (name.sort() == Sort.DEMONYM && nisba(form, word));
    }

    private static boolean arabicDemonym(Name name, String word, Token token) {
        return name.sort() == Sort.DEMONYM && token.forms().stream().anyMatch(form -> nisba(form, word));
    }

    /** Gender, number and case of an adjective in -ī. */
    private static boolean nisba(String form, String word) {
        if (!form.startsWith(word)) {
            return false;
        }
        return switch (form.substring(word.length())) {
            case "", "ه", "ين", "ون", "ان", "تين", "تان", "ات", "ا" -> true;
            default -> false;
        };
    }

    /** «российского», «российско-» and «немецкая»: any ending of at most three letters. */
    private static boolean demonym(String form, String stem) {
        return form.startsWith(stem)
                && form.length() > stem.length()
                && form.length() - stem.length() <= KEY
                && "аеиоуы".indexOf(form.charAt(stem.length())) >= 0;
    }
}

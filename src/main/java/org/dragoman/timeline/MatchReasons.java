package org.dragoman.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;

/** Tells why the words of a filter found an event, by the rules of {@link WordQueries}. For one thread. */
final class MatchReasons {

    /** Parts of titles whose stems are kept. */
    private static final int MOST_PARTS = 10_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private record Word(SearchWord word, List<String> beginnings, Set<String> stems, Set<String> owners) {

        boolean isIn(List<String> stemsOfText) {
            for (String stem : stemsOfText) {
                if (stems.contains(stem) || begins(stem)) {
                    return true;
                }
            }
            return false;
        }

        private boolean begins(String stem) {
            for (String beginning : beginnings) {
                if (stem.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final WordAnalyzer analyzer = new WordAnalyzer();

    private final FoundOnce<String, List<String>> known;

    private final ReaderNames names;
    private final List<Word> words;

    MatchReasons(ReaderNames names, String words) {
        this(names, words, new FoundOnce<>(MOST_PARTS));
    }

    /** @param known the stems of what stands between spaces in titles, which have much in common; may be shared */
    MatchReasons(ReaderNames names, String words, FoundOnce<String, List<String>> known) {
        this.names = names;
        this.known = known;
        this.words = SearchWord.of(words).stream()
                .map(word -> new Word(
                        word,
                        word.beginnings(),
                        word.stems(analyzer),
                        names.index().owners(word.folded())))
                .filter(word -> !word.stems.isEmpty() || !word.owners.isEmpty())
                .toList();
    }

    /** One reason for each word, those that are the same only once; none where no words are looked for. */
    List<TimelineMatch> of(TimelineEntry entry, Language language) {
        return words.stream()
                .map(word -> actor(entry, word, language)
                        .or(() -> place(entry, word, language))
                        .or(() -> title(entry, word, language))
                        .orElseGet(() -> new TimelineMatch(TimelineMatch.Field.TEXT, word.word.typed())))
                .distinct()
                .toList();
    }

    private Optional<TimelineMatch> actor(TimelineEntry entry, Word word, Language language) {
        return entry.parts().stream()
                .map(names::actor)
                .filter(Objects::nonNull)
                .filter(actor -> word.owners.contains(NameIndex.key(actor)))
                .findFirst()
                .map(actor -> new TimelineMatch(TimelineMatch.Field.ACTOR, name(actor, word, language)));
    }

    private static String name(ActorSummary actor, Word word, Language language) {
        return called(actor.name(), actor.aliases(), word, language);
    }

    private Optional<TimelineMatch> place(TimelineEntry entry, Word word, Language language) {
        PlaceSummary place = names.place(entry);
        return Optional.ofNullable(place)
                .filter(known -> word.owners.contains(NameIndex.key(known)))
                .map(known ->
                        new TimelineMatch(TimelineMatch.Field.PLACE, called(known.name(), List.of(), word, language)));
    }

    /** The name that has the word, the reader's own first. */
    private static String called(LocalizedText canonical, Collection<String> others, Word word, Language language) {
        return Stream.of(canonical.in(language).stream(), canonical.texts().values().stream(), others.stream())
                .flatMap(each -> each)
                .filter(name -> NameIndex.words(name).anyMatch(part -> part.startsWith(word.word.folded())))
                .findFirst()
                .orElseGet(() -> canonical.forReader(language));
    }

    private Optional<TimelineMatch> title(TimelineEntry entry, Word word, Language language) {
        LocalizedText title = entry.title();
        return Stream.concat(title.in(language).stream(), title.texts().values().stream())
                .filter(text -> SPACE.splitAsStream(text).anyMatch(part -> word.isIn(known.of(part, this::stems))))
                .findFirst()
                .map(text -> new TimelineMatch(TimelineMatch.Field.TITLE, text));
    }

    private List<String> stems(String part) {
        return analyzer.stems(part).stream().flatMap(List::stream).toList();
    }
}

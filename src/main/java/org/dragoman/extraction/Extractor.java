package org.dragoman.extraction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.NamedActor;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.TextSpan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads articles: proposes the diplomatic events they report, each field with the words it rests on. A pure function of
 * the article and the name book; safe for use by many threads at once.
 */
@Component
public class Extractor implements MentionReader {

    private final LanguageDetector detector;
    private final DateReader dates;
    private final Map<Language, EventWords> words = new EnumMap<>(Language.class);
    private final AtomicReference<PreparedNames> prepared;

    public Extractor(LanguageDetector detector, DateReader dates) {
        this.detector = detector;
        this.dates = dates;
        for (Language language : Language.values()) {
            words.put(language, new EventWords(language));
        }
        this.prepared = new AtomicReference<>(new PreparedNames(new NameBook(List.of(), List.of())));
    }

    /** A name book made ready for finding its names. */
    private record PreparedNames(NameBook book, Map<Language, Gazetteer> gazetteers, Map<String, String> states) {

        PreparedNames(NameBook book) {
            this(book, new EnumMap<>(Language.class), new HashMap<>());
            for (Language language : Language.values()) {
                gazetteers.put(language, new Gazetteer(book, language));
            }
            for (NamedActor actor : book.actors()) {
                List<String> english = actor.names().getOrDefault(Language.EN, List.of());
                if (actor.kind() == ActorKind.STATE && !english.isEmpty()) {
                    states.put(actor.code(), english.getFirst());
                }
            }
        }
    }

    /** The language an article is in, or nothing where it is none that we read. */
    public Optional<Language> languageOf(ArticleText article) {
        return Optional.ofNullable(article.language()).or(() -> detector.detect(article.whole()));
    }

    @Override
    public Extraction extract(ArticleText article, NameBook names) {
        Language language = languageOf(article).orElseThrow(UnreadLanguageException::new);
        PreparedNames ready = ready(names);
        Document document = document(article, language, ready);
        Gazetteer gazetteer = Objects.requireNonNull(ready.gazetteers().get(language));
        MentionWriter writer = new MentionWriter(document, ready.states(), gazetteer.offices());
        return new Extraction(
                language, events(document).stream().map(writer::write).toList());
    }

    /**
     * The office that an article gives somebody beside the name.
     *
     * @param name where the name stands in the article's title, a newline, and its text
     * @param country the state that the person serves (ISO 3166 alpha-2)
     */
    public Optional<OfficeTitle> title(
            ArticleText article, TextSpan name, @Nullable String country, Language language, NameBook names) {
        String text = article.whole();
        List<Token> tokens = Tokenizer.tokens(text, language);
        List<NameSpan> named =
                Objects.requireNonNull(ready(names).gazetteers().get(language)).names(tokens);
        return new TitleReader(
                        text,
                        tokens,
                        named,
                        Objects.requireNonNull(words.get(language)).offices(tokens))
                .beside(name, country);
    }

    /** The events of an article in a given language as they are before they are written as mentions. */
    List<Draft> events(ArticleText article, NameBook names) {
        return events(document(article, Objects.requireNonNull(article.language()), ready(names)));
    }

    private static List<Draft> events(Document document) {
        return new DraftMerger(document).merge(new DraftReader(document).drafts());
    }

    private Document document(ArticleText article, Language language, PreparedNames ready) {
        return DocumentReader.read(
                article,
                language,
                Objects.requireNonNull(ready.gazetteers().get(language)),
                Objects.requireNonNull(words.get(language)),
                dates);
    }

    private PreparedNames ready(NameBook names) {
        PreparedNames last = prepared.get();
        if (last.book().equals(names)) {
            return last;
        }
        PreparedNames next = new PreparedNames(names);
        prepared.set(next);
        return next;
    }
}

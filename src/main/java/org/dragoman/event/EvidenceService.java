package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleService;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.TextSpan;
import org.springframework.stereotype.Service;

/** The sentences that events rest on, read from the stored articles. */
@Service
public class EvidenceService {

    private final ArticleService articles;

    EvidenceService(ArticleService articles) {
        this.articles = articles;
    }

    /** The sentences of the mentions' evidence: in the order of the mentions, within an article in that of the text. */
    public List<QuotedSentence> sentences(List<EventMention> mentions) {
        Map<ArticleId, Optional<Article>> read = new HashMap<>();
        List<QuotedSentence> sentences = new ArrayList<>();
        for (EventMention mention : mentions) {
            read.computeIfAbsent(mention.mention().article(), articles::find)
                    .ifPresent(article -> sentences.addAll(sentences(mention, article.fullText())));
        }
        return sentences;
    }

    private static List<QuotedSentence> sentences(EventMention mention, String text) {
        Map<TextSpan, List<Evidence>> marks = new LinkedHashMap<>();
        mention.mention().data().evidence().stream()
                .sorted((one, other) ->
                        Integer.compare(one.span().start(), other.span().start()))
                .forEach(evidence -> marks.computeIfAbsent(
                                Sentences.around(evidence.span(), text, mention.language()), _ -> new ArrayList<>())
                        .add(evidence));
        return marks.entrySet().stream()
                .map(sentence -> new QuotedSentence(
                        mention,
                        sentence.getKey().in(text),
                        sentence.getValue().stream()
                                .map(mark -> within(sentence.getKey(), mark))
                                .toList()))
                .toList();
    }

    private static Evidence within(TextSpan sentence, Evidence mark) {
        TextSpan span =
                new TextSpan(mark.span().start() - sentence.start(), mark.span().end() - sentence.start());
        return new Evidence(mark.field(), mark.ordinal(), span, mark.quote());
    }

    /** The sentences of an article in their order, its title first. */
    public List<TextSpan> sentences(Article article) {
        return Sentences.all(article.fullText(), article.language());
    }

    /**
     * Where words stand in an article. Spaces, quotation marks, dashes and signs of direction may differ, as they do in
     * what is copied from a page.
     */
    public Optional<TextSpan> find(Article article, String words) {
        return new QuotedWords(article.fullText()).find(words);
    }

    /** The sentence of an article that has most of the words, if it has half of them. */
    public Optional<TextSpan> nearest(Article article, String words) {
        return new QuotedWords(article.fullText()).nearest(words, sentences(article));
    }
}

package org.dragoman.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.NameBook;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleService;
import org.dragoman.event.EventMention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.extraction.ArticleText;
import org.dragoman.extraction.Extractor;
import org.dragoman.extraction.OfficeTitle;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.springframework.stereotype.Component;

/** Reads in an article which offices it gives to the persons of a mention. */
@Component
class PrintedTitles {

    private final ArticleService articles;
    private final ActorService actors;
    private final Extractor extractor;

    PrintedTitles(ArticleService articles, ActorService actors, Extractor extractor) {
        this.articles = articles;
        this.actors = actors;
        this.extractor = extractor;
    }

    /** The office of each person who has one beside the name, by the person's place among the participants. */
    Map<Integer, OfficeTitle> of(EventMention mention) {
        return articles.find(mention.mention().article())
                .map(article -> of(article, mention.mention().data()))
                .orElse(Map.of());
    }

    /** The newcomers of what an article says with the office and the level that it gives them. */
    List<Newcomer> given(Article article, MentionData said, List<Newcomer> newcomers) {
        Map<Integer, OfficeTitle> titles = newcomers.isEmpty() ? Map.of() : of(article, said);
        return newcomers.stream()
                .map(newcomer -> Optional.ofNullable(titles.get(newcomer.ordinal()))
                        .map(title -> newcomer.titled(title.words(), title.level()))
                        .orElse(newcomer))
                .toList();
    }

    private Map<Integer, OfficeTitle> of(Article article, MentionData said) {
        Map<Integer, OfficeTitle> titles = new HashMap<>();
        ArticleText text = new ArticleText(article.title(), article.text(), article.publishedOn(), article.language());
        NameBook names = actors.nameBook();
        List<MentionParticipant> participants = said.participants();
        for (Evidence found : said.evidence()) {
            boolean person = found.field() == MentionField.PARTICIPANT
                    && participants.get(found.ordinal()).kind() == ActorKind.PERSON;
            if (person && !titles.containsKey(found.ordinal())) {
                String country = participants.get(found.ordinal()).country();
                extractor
                        .title(text, found.span(), country, article.language(), names)
                        .ifPresent(title -> titles.put(found.ordinal(), title));
            }
        }
        return titles;
    }
}

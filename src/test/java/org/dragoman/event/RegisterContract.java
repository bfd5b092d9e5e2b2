package org.dragoman.event;

import java.util.List;
import org.dragoman.actor.ActorService;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceService;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.AsEditor;
import org.springframework.beans.factory.annotation.Autowired;

/** What the contracts of the register begin with: things to write of, and an editor who is signed in. */
abstract class RegisterContract implements AsEditor {

    protected RegisterFixture fixture;

    @Autowired
    protected MentionService mentions;

    @Autowired
    void set_up(ActorService actors, SourceService sources, ArticleService articles) {
        fixture = new RegisterFixture(actors, sources, articles);
    }

    protected MentionId proposed() {
        return proposed(fixture.article(), fixture.mention());
    }

    protected MentionId proposed(ArticleId article, MentionData data) {
        return mentions.propose(article, List.of(data)).getLast().id();
    }

    protected Mention mention(MentionId id) {
        return mentions.find(id).orElseThrow().mention();
    }
}

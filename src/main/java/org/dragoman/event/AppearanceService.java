package org.dragoman.event;

import java.util.List;
import org.dragoman.actor.Appearances;
import org.dragoman.kernel.ActorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where actors appear: the events they take part in, the articles that name them. */
@Service
@Transactional(readOnly = true)
class AppearanceService implements Appearances {

    private final AppearanceQuery appearances;

    AppearanceService(AppearanceQuery appearances) {
        this.appearances = appearances;
    }

    @Override
    public int events(ActorId actor) {
        return appearances.events(actor);
    }

    @Override
    public List<InEvent> events(ActorId actor, int offset, int limit) {
        return appearances.events(actor, offset, limit);
    }

    @Override
    public List<InArticle> articles(ActorId actor, int limit) {
        return appearances.articles(actor, limit);
    }
}

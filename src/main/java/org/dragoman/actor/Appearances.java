package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Where actors appear, as the modules that build on this one know it. */
public interface Appearances {

    /** A published event in which an actor takes part; undated where the date is {@code null}. */
    record InEvent(
            EventId id,
            LocalizedText title,
            EventType type,
            @Nullable EventDate date,
            WorldStatus status,
            ParticipantRole role) {}

    /** An article that names an actor. */
    record InArticle(ArticleId id, String title, Language language, LocalDate publishedOn) {}

    /** Number of published events in which the actor takes part. */
    int events(ActorId actor);

    /** Those events, the latest first, undated ones last. */
    List<InEvent> events(ActorId actor, int offset, int limit);

    /** The articles that name the actor, the latest published first. */
    List<InArticle> articles(ActorId actor, int limit);
}

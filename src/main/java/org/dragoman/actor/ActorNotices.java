package org.dragoman.actor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.kernel.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those who build on actors when what they derive from them is not the same any more. */
@Component
class ActorNotices {

    private final ActorQuery actors;
    private final ApplicationEventPublisher publisher;

    ActorNotices(ActorQuery actors, ApplicationEventPublisher publisher) {
        this.actors = actors;
        this.publisher = publisher;
    }

    /** What is derived from an actor where it takes part. */
    private record Facts(
            ActorId standing,
            @Nullable String country,
            @Nullable Integer level) {

        static @Nullable Facts of(@Nullable ActorSummary actor) {
            return actor == null ? null : new Facts(actor.id(), actor.country(), actor.usualLevel());
        }
    }

    /** Makes a change of some actors, within the caller's transaction and before anything else is written in it. */
    <T> T around(Collection<ActorId> changing, Supplier<T> change) {
        publisher.publishEvent(new ActorsChanging());
        Set<ActorId> concerned = actors.together(changing);
        Map<ActorId, ActorSummary> before = actors.summaries(concerned);
        T made = change.get();
        Map<ActorId, ActorSummary> after = actors.summaries(concerned);
        Set<ActorId> changed = new HashSet<>(concerned);
        changed.removeIf(id -> Objects.equals(Facts.of(before.get(id)), Facts.of(after.get(id))));
        if (!changed.isEmpty()) {
            publisher.publishEvent(new ActorsChanged(changed));
        }
        return made;
    }
}

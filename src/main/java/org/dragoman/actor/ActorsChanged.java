package org.dragoman.actor;

import java.util.Set;
import org.dragoman.kernel.ActorId;

/**
 * Other actors stand for these than before, or those who stand for them serve another state or have another protocol level;
 * published within the transaction.
 */
public record ActorsChanged(Set<ActorId> actors) {

    public ActorsChanged {
        actors = Set.copyOf(actors);
    }
}

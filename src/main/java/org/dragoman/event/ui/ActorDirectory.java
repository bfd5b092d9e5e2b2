package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The persons, states and organisations of the register. */
record ActorDirectory(ActorService actors) implements NameDirectory<ActorSummary> {

    @Override
    public List<ActorSummary> search(String text, int limit) {
        return actors.search(text, limit);
    }

    @Override
    public LocalizedText name(ActorSummary actor) {
        return actor.name();
    }

    @Override
    public @Nullable String country(ActorSummary actor) {
        return actor.country();
    }

    @Override
    public Component newEntry(String typed, Consumer<ActorSummary> added, Runnable cancelled) {
        return new NewActorPanel(actors, typed, added, cancelled);
    }
}

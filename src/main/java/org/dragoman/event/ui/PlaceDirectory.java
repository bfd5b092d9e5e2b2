package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.LocalizedText;

/** The places of the register. */
record PlaceDirectory(ActorService actors) implements NameDirectory<PlaceSummary> {

    @Override
    public List<PlaceSummary> search(String text, int limit) {
        return actors.searchPlaces(text, limit);
    }

    @Override
    public LocalizedText name(PlaceSummary place) {
        return place.name();
    }

    @Override
    public String country(PlaceSummary place) {
        return place.country();
    }

    @Override
    public Component newEntry(String typed, Consumer<PlaceSummary> added, Runnable cancelled) {
        return new NewPlacePanel(actors, typed, added, cancelled);
    }
}

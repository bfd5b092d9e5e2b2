package org.dragoman.actor;

import java.util.List;

/** All actors and places that the register can name, at one moment. */
public record NameBook(List<NamedActor> actors, List<NamedPlace> places) {

    public NameBook {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}

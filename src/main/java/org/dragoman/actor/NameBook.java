package org.dragoman.actor;

import java.util.List;

/** All actors and places that the register can name, and who holds which office of a state, at one moment. */
public record NameBook(List<NamedActor> actors, List<NamedPlace> places, List<HeldOffice> offices) {

    public NameBook {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        offices = List.copyOf(offices);
    }

    /** Names alone. */
    public NameBook(List<NamedActor> actors, List<NamedPlace> places) {
        this(actors, places, List.of());
    }
}

package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.kernel.Language;

/** Where the visit of a clause goes. */
final class Destinations {

    private static final Set<String> TO = Set.of("to", "in", "at", "into", "в", "во", "на", "الي", "في");
    private static final Set<String> ARTICLES = Set.of(
            "the",
            "a",
            "of",
            "republic",
            "республику",
            "республике",
            "دوله",
            "جمهوريه",
            "العاصمه",
            "مدينه",
            "столицу",
            "столице");
    private static final Set<String> FROM = Set.of("من", "مع", "عن", "بين", "لدي", "حول");

    private final Document document;

    Destinations(Document document) {
        this.document = document;
    }

    /** Where a visit goes: what a preposition of direction or the verb itself leads to. */
    List<ActorSpan> of(Zone zone) {
        List<ActorSpan> destinations = new ArrayList<>();
        for (ActorSpan actor : document.actorsIn(zone.from(), zone.trigger().from())) {
            if (document.language() == Language.EN
                    && actor.to() == zone.trigger().from()
                    && actor.manner() == Manner.CITY) {
                destinations.add(actor);
            }
        }
        if (!destinations.isEmpty()) {
            return destinations;
        }
        for (ActorSpan actor : document.actorsIn(zone.triggerEnd(), zone.to())) {
            if (actor.place() && actor.country() != null && document.relative(zone, actor.from()) < 0) {
                if (leadsTo(zone, actor) || continues(destinations, actor)) {
                    destinations.add(actor);
                }
            }
        }
        afterSubject(zone)
                .filter(place -> destinations.isEmpty()
                        || place.from() < destinations.getFirst().from())
                .ifPresent(place -> {
                    destinations.clear();
                    destinations.add(place);
                });
        if (destinations.isEmpty()) {
            for (ActorSpan actor : document.actorsIn(zone.from(), zone.triggerEnd())) {
                boolean direct =
                        actor.from() > zone.trigger().from() || zone.trigger().from() - actor.to() <= 1;
                if (actor.place() && actor.country() != null && (direct || directed(actor))) {
                    destinations.add(actor);
                }
            }
        }
        return destinations;
    }

    /** «زار الرئيس الفرنسي لبنان»: an Arabic verb names first who goes, then where to. */
    private Optional<ActorSpan> afterSubject(Zone zone) {
        if (document.language() != Language.AR || !zone.trigger().is('v')) {
            return Optional.empty();
        }
        return document.actorsIn(zone.triggerEnd(), zone.to()).stream()
                .skip(1)
                .filter(actor -> actor.place() && actor.country() != null)
                .filter(actor -> document.token(actor.from()).forms().size() == 1)
                .filter(actor -> !FROM.contains(document.before(actor.from() - articlesBefore(actor))))
                .findFirst();
    }

    private boolean leadsTo(Zone zone, ActorSpan actor) {
        if (directed(actor)) {
            return true;
        }
        boolean next = actor.from() - lastTriggerBefore(zone, actor) <= 1 + articlesBefore(actor);
        boolean verb = zone.triggers().stream().anyMatch(trigger -> trigger.is('v') && trigger.to() <= actor.from());
        return next && (verb || document.language() == Language.AR);
    }

    private int lastTriggerBefore(Zone zone, ActorSpan actor) {
        int end = zone.trigger().to();
        for (EventWords.Trigger trigger : zone.triggers()) {
            end = trigger.to() <= actor.from() ? trigger.to() : end;
        }
        return end;
    }

    /** How many articles and words such as "the city of" stand before a name. */
    int articlesBefore(ActorSpan actor) {
        int before = actor.from();
        while (before > 0 && ARTICLES.contains(document.before(before))) {
            before--;
        }
        return actor.from() - before;
    }

    private boolean directed(ActorSpan actor) {
        int before = actor.from() - articlesBefore(actor);
        String first = document.token(before).folded();
        boolean arabic = document.language() == Language.AR
                && first.length() > 3
                && (first.charAt(0) == 'ل' || first.charAt(0) == 'ب')
                && document.token(before).forms().size() > 1;
        return TO.contains(document.before(before)) || arabic;
    }

    /** "to Peru and Venezuela". */
    private boolean continues(List<ActorSpan> destinations, ActorSpan actor) {
        if (destinations.isEmpty()) {
            return false;
        }
        int gap = actor.from() - destinations.getLast().to();
        String joint = gap == 1 ? document.before(actor.from()) : "";
        boolean arabicAnd = gap == 0 && document.token(actor.from()).folded().startsWith("و");
        return joint.equals("and") || joint.equals("и") || joint.equals(",") || arabicAnd;
    }
}

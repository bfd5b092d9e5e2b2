package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Who takes part in the event of a clause, and where it takes place. */
final class SidesReader {

    private static final Set<String> TO = Set.of("to", "in", "at", "into", "в", "во", "на", "الي", "في");
    private static final Set<String> IN = Set.of("in", "at", "в", "во", "на", "في");
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
    private static final int ADJECTIVE_REACH = 3;

    private final Document document;

    SidesReader(Document document) {
        this.document = document;
    }

    /** The actors that act in a part of a clause; what was only talked about, and mere places, left out. */
    List<ActorSpan> acting(Zone zone, int from, int to) {
        int end = to;
        for (Mark<Clause> mark : document.clausesIn(Math.max(from, zone.triggerEnd()), to)) {
            if (mark.value() == Clause.TOPIC && mark.from() < end) {
                end = mark.from();
            }
        }
        List<ActorSpan> acting = new ArrayList<>();
        for (ActorSpan actor : document.actorsIn(from, end)) {
            if (acts(actor, zone)) {
                acting.add(actor);
            }
        }
        return acting;
    }

    private boolean acts(ActorSpan actor, Zone zone) {
        return switch (actor.manner()) {
            case CITY -> false;
            case ADJECTIVE -> beside(actor, zone);
            case NAME -> actor.kind() != ActorKind.STATE || !located(actor);
            case CAPITAL, OFFICE -> true;
        };
    }

    /** «российско-казахстанские переговоры»: adjectives lead up to the word of dealings, in Arabic they follow it. */
    private boolean beside(ActorSpan actor, Zone zone) {
        int distance = document.language() == Language.AR
                ? actor.from() - zone.triggerEnd()
                : zone.trigger().from() - actor.to();
        return distance >= 0 && distance <= ADJECTIVE_REACH;
    }

    private boolean located(ActorSpan actor) {
        int before = actor.from();
        while (before > 0 && ARTICLES.contains(document.before(before))) {
            before--;
        }
        return IN.contains(document.before(before)) || clitic(actor, 'ب');
    }

    private boolean clitic(ActorSpan actor, char letter) {
        String word = document.token(actor.from()).folded();
        return document.language() == Language.AR
                && word.length() > 3
                && word.charAt(0) == letter
                && document.token(actor.from()).forms().contains(word.substring(1));
    }

    /** Where a visit goes: what a preposition of direction or the verb itself leads to. */
    List<ActorSpan> destinations(Zone zone) {
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
            if (actor.place() && actor.country() != null) {
                if (leadsTo(zone, actor) || continues(destinations, actor)) {
                    destinations.add(actor);
                }
            }
        }
        if (destinations.isEmpty()) {
            afterSubject(zone).ifPresent(destinations::add);
        }
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
        return next && (zone.trigger().is('v') || document.language() == Language.AR);
    }

    private int lastTriggerBefore(Zone zone, ActorSpan actor) {
        int end = zone.trigger().to();
        for (EventWords.Trigger trigger : zone.triggers()) {
            end = trigger.to() <= actor.from() ? trigger.to() : end;
        }
        return end;
    }

    private int articlesBefore(ActorSpan actor) {
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

    /** The most particular place that is named in a part of the text, if any. */
    @Nullable
    ActorSpan place(int from, int to) {
        ActorSpan place = null;
        for (ActorSpan actor : document.actorsIn(from, to)) {
            boolean city = actor.manner() == Manner.CITY;
            boolean country = actor.kind() == ActorKind.STATE && actor.manner() == Manner.NAME && located(actor);
            if ((city && (place == null || place.manner() != Manner.CITY)) || (country && place == null)) {
                place = actor;
            }
        }
        return place;
    }

    /** The nearest actor named before a token, back to another, whose side is not the given one. */
    @Nullable
    ActorSpan nearestBefore(int token, int back, @Nullable String otherThan, boolean personOnly) {
        List<ActorSpan> earlier = document.actorsIn(back, token);
        for (int at = earlier.size() - 1; at >= 0; at--) {
            ActorSpan actor = earlier.get(at);
            boolean person = actor.kind() == ActorKind.PERSON;
            boolean official = actor.manner() == Manner.OFFICE;
            if ((person || (official && !personOnly)) && !Objects.equals(actor.side(), otherThan)) {
                return actor;
            }
        }
        return null;
    }
}

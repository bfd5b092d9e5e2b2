package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Who takes part in the event of a clause, and where it takes place. */
final class SidesReader {

    private static final Set<String> IN = Set.of("in", "at", "в", "во", "на", "في");
    private static final Set<String> GATHERINGS = Set.of("summit", "conference");

    /** "Russia recalled its ambassador from Paris": whatever names a state names a side. */
    private static final Set<EventType> ESTRANGED =
            Set.of(EventType.STATEMENT_PROTEST, EventType.RELATIONS_DOWNGRADE, EventType.RELATIONS_UPGRADE);

    static final Set<String> WITH = Set.of("with", "с", "со", "مع");
    private static final int LIST_GAP = 1;
    private static final int WITH_REACH = 2;
    private static final int ADJECTIVE_REACH = 3;
    private static final int WITHIN_REACH = 4;
    private static final int NAME_REACH = 8;
    private static final int STRANGER_REACH = 4;
    private static final int TOPIC_REACH = 3;
    private static final int REPORTER_REACH = 8;

    private final Document document;
    private final Destinations destinations;
    private final Bystanders bystanders;

    SidesReader(Document document) {
        this.document = document;
        this.destinations = new Destinations(document);
        this.bystanders = new Bystanders(document);
    }

    /** The actors that act in a part of a clause; what was only talked about, and mere places, left out. */
    List<ActorSpan> acting(Zone zone, int from, int to) {
        List<ActorSpan> acting = new ArrayList<>();
        boolean setting =
                GATHERINGS.contains(zone.trigger().type().branch()) && document.setting(zone) && !document.alone(zone);
        int topic = Math.min(beforeTopic(zone, from, to), beforeCause(zone, from, to));
        for (ActorSpan actor : document.actorsIn(from, to)) {
            if (actor.from() >= topic && !discussedWith(actor, topic, acting)) {
                continue;
            }
            if (acts(actor, zone)
                    && !discussed(actor, zone)
                    && !within(actor, zone)
                    && !named(actor, zone)
                    && !(setting && official(actor))) {
                acting.add(actor);
            }
        }
        return acting;
    }

    /** «بحث مع نظيره الروسي أزمة سورية»: a state named after an Arabic "discussed", unless led in by "with". */
    private boolean discussed(ActorSpan actor, Zone zone) {
        return document.language() == Language.AR
                && zone.trigger().is('w')
                && zone.trigger().is('v')
                && actor.from() >= zone.triggerEnd()
                && actor.kind() == ActorKind.STATE
                && !official(actor)
                && !WITH.contains(document.before(actor.from()));
    }

    /** "They discussed Peru with the president of Chile": an official after the topic, led in by "with", and who follows. */
    private boolean discussedWith(ActorSpan actor, int topic, List<ActorSpan> acting) {
        boolean follows = !acting.isEmpty()
                && acting.getLast().from() > topic
                && actor.from() - acting.getLast().to() <= LIST_GAP;
        return official(actor) && (follows || WITH.contains(document.before(actor.from())));
    }

    static boolean official(ActorSpan actor) {
        return actor.kind() == ActorKind.PERSON || actor.manner() == Manner.OFFICE;
    }

    /** "the ASEAN summit": the body by which another gathering is called. */
    private boolean named(ActorSpan actor, Zone zone) {
        return actor.kind() == ActorKind.ORGANISATION
                && document.triggersIn(actor.from(), actor.to() + 1).stream()
                        .anyMatch(trigger -> GATHERINGS.contains(trigger.type().branch())
                                && !zone.triggers().contains(trigger));
    }

    /** "They met on the sidelines of the assembly": the body that is only where it happens. */
    private boolean within(ActorSpan actor, Zone zone) {
        return actor.kind() == ActorKind.ORGANISATION
                && actor.from() >= zone.triggerEnd()
                && document.clausesIn(Math.max(zone.triggerEnd(), actor.from() - WITHIN_REACH), actor.from()).stream()
                        .anyMatch(mark -> mark.value() == Clause.WITHIN);
    }

    /** "Recalled its ambassador from Peru after …": where the cause of an estrangement begins whose two sides are named. */
    private int beforeCause(Zone zone, int from, int to) {
        if (!ESTRANGED.contains(zone.trigger().type())) {
            return to;
        }
        return document.clausesIn(Math.max(from, zone.triggerEnd()), to).stream()
                .filter(mark -> mark.value() == Clause.APART)
                .map(Mark::from)
                .filter(at -> document.actorsIn(from, at).stream()
                                .map(ActorSpan::side)
                                .distinct()
                                .count()
                        > 1)
                .findFirst()
                .orElse(to);
    }

    /** Where the topic of the dealings begins in a part of a clause, or who reports them, or its end. */
    private int beforeTopic(Zone zone, int from, int to) {
        int after = Math.max(from, zone.triggerEnd());
        for (Mark<Clause> mark : document.clausesIn(after, to)) {
            if (mark.value() == Clause.TOPIC || quotes(mark)) {
                return mark.from();
            }
            int comma = mark.value() == Clause.REPORT || mark.value() == Clause.SOURCE
                    ? commaBefore(mark.from(), after)
                    : -1;
            if (comma >= 0) {
                return comma;
            }
        }
        return to;
    }

    /** «قال لدى وصوله إلى الاجتماع: "…"»: what is said there. */
    private boolean quotes(Mark<Clause> mark) {
        return document.token(mark.from()).is(":")
                && mark.to() < document.tokens().size()
                && document.token(mark.to()).is("\"");
    }

    /** Where ", a spokesman said" begins, or -1. */
    private int commaBefore(int report, int from) {
        for (int at = report - 1; at >= Math.max(from, report - REPORTER_REACH); at--) {
            if (document.token(at).is(",")) {
                return at;
            }
        }
        return -1;
    }

    private boolean acts(ActorSpan actor, Zone zone) {
        if (ESTRANGED.contains(zone.trigger().type())) {
            return true;
        }
        if (bystanders.contains(actor)) {
            return false;
        }
        return switch (actor.manner()) {
            case CITY, ACCREDITED -> false;
            case ADJECTIVE -> beside(actor, zone);
            case NAME -> actor.kind() != ActorKind.STATE || !located(actor);
            case CAPITAL, OFFICE, HOLDER -> true;
        };
    }

    /** «российско-казахстанские переговоры»: adjectives lead up to the word of dealings, in Arabic they follow it. */
    private boolean beside(ActorSpan actor, Zone zone) {
        return zone.triggers().stream()
                .mapToInt(trigger ->
                        document.language() == Language.AR ? actor.from() - trigger.to() : trigger.from() - actor.to())
                .anyMatch(distance -> distance >= 0 && distance <= ADJECTIVE_REACH);
    }

    private boolean located(ActorSpan actor) {
        int before = actor.from() - destinations.articlesBefore(actor);
        return IN.contains(document.before(before)) || clitic(actor, 'ب') || ofCity(actor);
    }

    /** "In Kazan, Russia": the state after its own city. */
    private boolean ofCity(ActorSpan state) {
        return document.before(state.from()).equals(",")
                && document.actorsIn(state.from() - NAME_REACH, state.from()).stream()
                        .anyMatch(actor -> actor.to() == state.from() - 1
                                && actor.manner() == Manner.CITY
                                && Objects.equals(actor.country(), state.country()));
    }

    private boolean clitic(ActorSpan actor, char letter) {
        String word = document.token(actor.from()).folded();
        return document.language() == Language.AR
                && word.length() > 3
                && word.charAt(0) == letter
                && document.token(actor.from()).forms().contains(word.substring(1));
    }

    /** "for talks with Peru and Chile": all sides named in the clause are those that its subject deals with. */
    boolean withOthers(Zone zone) {
        int end = zone.triggerEnd();
        int with = end;
        while (with < Math.min(zone.to(), end + WITH_REACH)
                && !WITH.contains(document.token(with).folded())) {
            with++;
        }
        return with < zone.to()
                && WITH.contains(document.token(with).folded())
                && document.actorsIn(end, with).isEmpty()
                && document.actorsIn(zone.from(), zone.trigger().from()).isEmpty();
    }

    /** "He met Milosevic", "talks with Yugoslavia": the other side is named and nobody knows it. */
    boolean withStranger(Zone zone) {
        int end = zone.triggerEnd();
        boolean with = end < zone.to() && WITH.contains(document.token(end).folded());
        boolean object =
                document.language() == Language.EN && zone.triggers().getLast().is('v');
        int name = with ? end + 1 : end;
        boolean named = (with || object)
                && name < zone.to()
                && document.language() != Language.AR
                && document.token(name).capital()
                && document.datesIn(name, name + 1).isEmpty();
        return named && document.actorsIn(name, name + STRANGER_REACH).isEmpty();
    }

    /** "They discussed Peru's claim": a word as weak as that, and nobody named before it. */
    boolean onlyTopics(Zone zone) {
        return document.language() != Language.AR
                && zone.trigger().is('w')
                && zone.trigger().is('v')
                && document.actorsIn(zone.subjectFrom(), zone.trigger().from()).stream()
                        .noneMatch(SidesReader::official);
    }

    /** The states and officials that act in a part of the text, without places. */
    List<ActorSpan> parties(int from, int to) {
        return document.actorsIn(from, to).stream()
                .filter(actor -> official(actor)
                        || (actor.kind() == ActorKind.STATE && actor.manner() == Manner.NAME && !located(actor)))
                .toList();
    }

    /** The most particular place that is named in a part of the text, if any. */
    @Nullable
    ActorSpan place(Zone zone, int from, int to) {
        ActorSpan place = null;
        int topic = beforeTopic(zone, from, to);
        for (ActorSpan actor : document.actorsIn(from, to)) {
            if (topical(actor)
                    || Bystanders.LEFT.contains(document.before(actor.from()))
                    || (actor.from() >= topic && !besideName(actor))) {
                continue;
            }
            boolean city = actor.manner() == Manner.CITY;
            boolean country = actor.kind() == ActorKind.STATE && actor.manner() == Manner.NAME && located(actor);
            if ((city && (place == null || place.manner() != Manner.CITY)) || (country && place == null)) {
                place = actor;
            }
        }
        return place;
    }

    /** "The situation in Peru": what precedes the place is a topic, and no word for dealings itself. */
    private boolean topical(ActorSpan place) {
        List<Mark<Clause>> marks = document.clausesIn(Math.max(0, place.from() - TOPIC_REACH), place.from());
        return !marks.isEmpty()
                && marks.getLast().value() == Clause.TOPIC
                && document.triggersIn(marks.getLast().from(), place.from()).isEmpty()
                && !besideName(place);
    }

    /** "talks on Peru in Chile", not "on the war in Chile": true if the word before the preposition ends a name. */
    private boolean besideName(ActorSpan place) {
        int preposition = place.from() - destinations.articlesBefore(place) - 1;
        return preposition > 0
                && IN.contains(document.token(preposition).folded())
                && document.actorsIn(Math.max(0, preposition - NAME_REACH), preposition).stream()
                        .anyMatch(actor -> actor.to() == preposition);
    }

    /** «وصل … وكان في استقباله وزير الدفاع …»: somebody whose state is not told, named after the visit. */
    static boolean receives(ActorSpan actor, Zone zone) {
        return actor.kind() == ActorKind.PERSON
                && actor.code() == null
                && actor.country() == null
                && zone.trigger().is('v')
                && actor.from() > zone.triggerEnd();
    }
}

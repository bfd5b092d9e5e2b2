package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.Draft.Part;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** What the events of one sentence have in common: "they signed it during his visit" has one day and the same sides. */
final class SharedParts {

    private final Document document;

    private SharedParts(Document document) {
        this.document = document;
    }

    /** Gives each draft of a sentence what it leaves to the one that it happens during, and the other way round. */
    static void share(Document document, List<Draft> drafts) {
        SharedParts parts = new SharedParts(document);
        for (int at = drafts.size() - 2; at >= 0; at--) {
            parts.share(drafts.get(at), drafts.get(at + 1));
        }
    }

    private void share(Draft draft, Draft next) {
        boolean within = draft.zone.within() && !draft.zone.equals(next.zone) && !elsewhere(draft.zone);
        if (draft.dated == null && (within || setting(draft, next)) && mayHappenOn(draft, next.dated)) {
            draft.dated = next.dated;
        } else if (within
                && next.dated == null
                && draft.dated != null
                && !next.branch().equals("summit")) {
            next.dated = draft.dated;
        }
        boolean talks = document.setting(draft.zone) && draft.branch().equals("talks");
        if (talks && next.sides().size() < 2) {
            draft.parts.values().forEach(part -> next.add(part.actor(), part.role()));
            next.shared = true;
        }
        if ((talks && draft.sides().isEmpty()) || (within && draft.sides().size() < 2)) {
            next.parts.values().forEach(part -> draft.add(part.actor(), part.role()));
            draft.place = draft.place == null ? next.place : draft.place;
            draft.shared = true;
        } else if (within && next.branch().equals("agreement") && next.sides().isEmpty()) {
            draft.parts.values().forEach(part -> next.add(part.actor(), ParticipantRole.SIGNATORY));
            next.shared = true;
        } else if (within && next.branch().equals("visit") && next.sides().size() == 1) {
            visit(draft, next);
        }
    }

    /** "Arrived from Lima, where he met …": the clause tells of the land that was left. */
    private boolean elsewhere(Zone zone) {
        int end = document.token(zone.to() - 1).is(",") ? zone.to() - 1 : zone.to();
        return document.actorsIn(zone.triggerEnd(), end).stream()
                .anyMatch(actor -> actor.to() == end && Bystanders.LEFT.contains(document.before(actor.from())));
    }

    /** "During the talks they signed", but not "during the talks they agreed to meet in May" or "said that …". */
    private boolean setting(Draft draft, Draft next) {
        int end = draft.zone.triggerEnd();
        return document.setting(draft.zone)
                && document.clausesIn(end, next.zone.trigger().from()).stream()
                        .noneMatch(mark -> mark.value() == EventWords.Clause.REPORT)
                && document.cuesIn(end, next.zone.trigger().from()).stream()
                        .noneMatch(cue -> cue.value() == Cue.PROPOSED || cue.value() == Cue.AGREED);
    }

    /** "The two ministers signed it during the visit to Peru": the guest is the other of two sides. */
    private static void visit(Draft draft, Draft visit) {
        String host = visit.sides().iterator().next();
        if (draft.sides().size() == 2 && draft.sides().contains(host)) {
            for (Part part : draft.parts.values()) {
                if (!part.actor().side().equals(host)) {
                    visit.add(part.actor(), ParticipantRole.GUEST);
                    visit.shared = true;
                }
            }
        }
    }

    /** "He arrived in the city where he will meet them on Friday": what happened has no day that lies ahead. */
    private boolean mayHappenOn(Draft draft, @Nullable Reading dated) {
        boolean happened =
                draft.zone.triggers().stream().anyMatch(trigger -> trigger.is('v') && trigger.tense() == Tense.PAST);
        LocalDate start = dated == null ? null : dated.date().earliestStart();
        return !happened || start == null || !start.isAfter(document.publishedOn());
    }
}

package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.WorldStatus;

/** Gives events that are told without a day the one that the rest of the article gives them. */
final class EventDates {

    /** The title and the first sentences with an event report the news. */
    static final int LEAD_SENTENCES = 2;

    private static final int NEWS_SENTENCES = 3;
    private static final int INHERIT_REACH = 3;

    private final Document document;

    EventDates(Document document) {
        this.document = document;
    }

    /** @param drafts all clauses that report an event, in the order of the text */
    void complete(List<Draft> events, List<Draft> drafts) {
        int lead = lastOfLead(drafts);
        events.forEach(event -> date(event, lead));
        events.forEach(event -> inherit(event, events));
        events.forEach(event -> afterwards(event, events));
        events.forEach(this::follow);
    }

    /** The last of the sentences that report the news: the title and the first ones with an event. */
    private int lastOfLead(List<Draft> drafts) {
        int last = -1;
        int seen = 0;
        for (Draft draft : drafts) {
            boolean headline = document.headline(draft.zone.sentence());
            if (draft.zone.sentence() != last && !headline) {
                seen++;
            }
            if (seen > LEAD_SENTENCES) {
                break;
            }
            last = draft.zone.sentence();
        }
        return last;
    }

    /** A programme told without a date is that of the coming day just named. */
    private void follow(Draft event) {
        if (event.date() != null || event.status != WorldStatus.ANNOUNCED || event.zone.sentence() == 0) {
            return;
        }
        SentenceSplitter.Sentence before = document.sentences().get(event.zone.sentence() - 1);
        List<DateReader.Reading> dates = document.datesIn(before.from(), before.to());
        if (dates.size() == 1) {
            LocalDate start = dates.getFirst().date().earliestStart();
            if (start != null && !start.isBefore(document.publishedOn())) {
                event.inferred = dates.getFirst().date();
            }
        }
    }

    /** What the lead reports without a date happened on the day of publication. */
    private void date(Draft event, int lead) {
        boolean news = event.firstSentence <= lead;
        SentenceSplitter.Sentence sentence = document.sentences().get(event.zone.sentence());
        boolean happened = event.status == WorldStatus.TOOK_PLACE || event.status == WorldStatus.UNDER_WAY;
        boolean background = document.cued(EventWords.Cue.BACKGROUND, sentence.from(), sentence.to());
        if (event.date() == null && news && !background && happened) {
            event.inferred = EventDate.ofDay(newsDay(event));
        }
    }

    /** The day the news tells of: the first of the last three days that is named up to the event, else publication. */
    private LocalDate newsDay(Draft event) {
        int told = Math.clamp(event.zone.sentence(), 1, NEWS_SENTENCES - 1);
        int last = Math.min(told, document.sentences().size() - 1);
        for (DateReader.Reading reading :
                document.datesIn(0, document.sentences().get(last).to())) {
            LocalDate day = reading.date().earliestStart();
            boolean recent = day != null
                    && day.equals(reading.date().latestEnd())
                    && !day.isAfter(document.publishedOn())
                    && !day.isBefore(document.publishedOn().minusDays(2));
            if (recent && day != null) {
                return day;
            }
        }
        return document.publishedOn();
    }

    /** A visit and the talks during it share their day, where the text tells it of one of them only. */
    private static void inherit(Draft event, List<Draft> events) {
        if (event.date() != null || event.branch().equals("visit_related")) {
            return;
        }
        for (Draft other : events) {
            boolean near = Math.abs(other.zone.sentence() - event.zone.sentence()) <= INHERIT_REACH
                    || Math.abs(other.lastSentence - event.zone.sentence()) <= INHERIT_REACH;
            boolean same =
                    other.sides().containsAll(event.sides()) || event.sides().containsAll(other.sides());
            if (other != event
                    && other.date() != null
                    && near
                    && same
                    && other.status.planned() == event.status.planned()
                    && other.status != WorldStatus.CANCELLED
                    && other.status != WorldStatus.POSTPONED
                    && !calledOff(event)
                    && event.status != WorldStatus.RUMOURED
                    && !other.branch().equals("call")
                    && !event.branch().equals("call")) {
                event.inferred = other.date();
                return;
            }
        }
    }

    /** "After the ceremony he met …": on the day of what was told just before. */
    private void afterwards(Draft event, List<Draft> events) {
        SentenceSplitter.Sentence sentence = document.sentences().get(event.zone.sentence());
        boolean led = document.clausesIn(sentence.from(), sentence.from() + 1).stream()
                .anyMatch(mark -> mark.value() == Clause.APART || mark.value() == Clause.WITHIN);
        if (event.date() != null || event.status != WorldStatus.TOOK_PLACE || !led) {
            return;
        }
        events.stream()
                .filter(other -> other != event && other.status == WorldStatus.TOOK_PLACE)
                .filter(other -> event.zone.sentence() >= other.zone.sentence()
                        && event.zone.sentence() - other.zone.sentence() <= INHERIT_REACH)
                .map(Draft::date)
                .filter(date -> date != null && Objects.equals(date.earliestStart(), date.latestEnd()))
                .reduce((first, second) -> second)
                .ifPresent(date -> event.inferred = date);
    }

    private static boolean calledOff(Draft event) {
        return event.status == WorldStatus.CANCELLED || event.status == WorldStatus.DENIED;
    }
}

package org.dragoman.review.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.extraction.DatedSpan;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType.Family;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.TextSpan;
import org.jspecify.annotations.Nullable;

/** What a proposed mention says once an editor of the sample desk has corrected it; evidence stays where it still holds. */
final class SampleCorrection {

    private static final int NAMESAKES = 20;

    private final ActorService actors;
    private final SampleDecision decision;
    private final MentionData proposed;
    private final List<MentionParticipant> participants = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    SampleCorrection(ActorService actors, SampleDecision decision, MentionData proposed) {
        this.actors = actors;
        this.decision = decision;
        this.proposed = proposed;
    }

    /**
     * The corrected mention, equal to the proposed one where nothing was misread.
     *
     * @param text the article's title, a newline and its text
     * @param dates the dates of the text
     */
    MentionData apply(String text, List<DatedSpan> dates) {
        Optional<PlaceSummary> place = place();
        keepEvidence(MentionField.TRIGGER, true);
        keepEvidence(MentionField.TYPE, proposed.type() == decision.type());
        keepEvidence(MentionField.STATUS, proposed.status() == decision.status());
        keepEvidence(
                MentionField.PLACE,
                Objects.equals(proposed.place(), place.map(PlaceSummary::id).orElse(null)));
        dateEvidence(text, dates);
        keepParticipants();
        addMissing(place.map(PlaceSummary::country).orElse(null));
        return new MentionData(
                decision.type(),
                decision.date(),
                decision.status(),
                place.map(PlaceSummary::id).orElse(null),
                null,
                participants,
                proposed.confidence(),
                evidence);
    }

    private void keepEvidence(MentionField field, boolean holds) {
        if (holds) {
            proposed.evidence().stream().filter(words -> words.field() == field).forEach(evidence::add);
        }
    }

    private void dateEvidence(String text, List<DatedSpan> dates) {
        boolean right = decision.date().equals(proposed.date());
        keepEvidence(MentionField.DATE, right);
        if (!right) {
            dates.stream()
                    .filter(found -> found.date().equals(decision.date()))
                    .map(DatedSpan::span)
                    .findFirst()
                    .ifPresent(span -> evidence.add(words(MentionField.DATE, span, text)));
        }
    }

    private static Evidence words(MentionField field, TextSpan span, String text) {
        return new Evidence(field, 0, span, span.in(text));
    }

    private void keepParticipants() {
        for (int at = 0; at < proposed.participants().size(); at++) {
            MentionParticipant participant = proposed.participants().get(at);
            if (found(participant)) {
                int before = at;
                int now = participants.size();
                participants.add(participant);
                proposed.evidence().stream()
                        .filter(words -> words.field() == MentionField.PARTICIPANT && words.ordinal() == before)
                        .map(words -> new Evidence(words.field(), now, words.span(), words.quote()))
                        .forEach(evidence::add);
            }
        }
    }

    private boolean found(MentionParticipant participant) {
        return switch (participant.kind()) {
            case STATE -> decision.states().contains(participant.country());
            case PERSON -> decision.persons().contains(participant.name());
            case ORGANISATION -> decision.organisations().contains(participant.name());
        };
    }

    private void addMissing(@Nullable String host) {
        decision.persons().stream()
                .flatMap(name -> named(ActorKind.PERSON, name).stream())
                .forEach(person -> addMissing(person, host));
        decision.organisations().stream()
                .flatMap(name -> named(ActorKind.ORGANISATION, name).stream())
                .forEach(organisation -> addMissing(organisation, host));
        decision.states().stream()
                .filter(state -> participants.stream().noneMatch(present -> state.equals(present.country())))
                .flatMap(state -> actors.byCode(ActorKind.STATE, state).stream())
                .forEach(state -> addMissing(state, host));
    }

    private void addMissing(ActorSummary actor, @Nullable String host) {
        boolean there = participants.stream().anyMatch(present -> actor.id().equals(present.actor()));
        if (!there) {
            participants.add(new MentionParticipant(
                    actor.id(), actor.kind(), actor.name().forReader(Language.EN), actor.country(), role(actor, host)));
        }
    }

    private ParticipantRole role(ActorSummary actor, @Nullable String host) {
        if (actor.country() != null && actor.country().equals(host)) {
            return ParticipantRole.HOST;
        }
        return decision.type().family() == Family.VISIT ? ParticipantRole.GUEST : ParticipantRole.PRINCIPAL;
    }

    private Optional<ActorSummary> named(ActorKind kind, String name) {
        return actors.search(name, NAMESAKES, kind).stream()
                .filter(actor ->
                        actor.name().in(Language.EN).filter(name::equals).isPresent())
                .findFirst();
    }

    private Optional<PlaceSummary> place() {
        return actors.searchPlaces(decision.place(), NAMESAKES).stream()
                .filter(place -> place.name()
                        .in(Language.EN)
                        .filter(decision.place()::equals)
                        .isPresent())
                .findFirst();
    }
}

package org.dragoman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.NameFolding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the participants that an article names known to the register. */
@Component
class ParticipantRegistry {

    private static final int NAMESAKES = 10;

    private final ActorService actors;
    private final ActorRecordService records;

    ParticipantRegistry(ActorService actors, ActorRecordService records) {
        this.actors = actors;
        this.records = records;
    }

    /**
     * The mention with an actor for each participant: the one it has, else one of that name and country, else, for persons
     * and organisations, a new one.
     *
     * @param printedIn the language in which new names are printed
     */
    MentionData register(MentionData mention, Language printedIn) {
        List<MentionParticipant> participants = mention.participants().stream()
                .map(participant -> register(participant, printedIn))
                .toList();
        return MentionEdit.withParticipants(mention, participants);
    }

    /** The participants whom {@link #register} would add, as it would add them. */
    List<Newcomer> newcomers(MentionData mention, Language printedIn) {
        List<Newcomer> newcomers = new ArrayList<>();
        for (int ordinal = 0; ordinal < mention.participants().size(); ordinal++) {
            MentionParticipant one = mention.participants().get(ordinal);
            boolean addable = one.actor() == null
                    && one.kind() != ActorKind.STATE
                    && !one.name().isBlank();
            if (addable && known(one).isEmpty()) {
                LocalizedText names = PrintedName.of(one.name(), printedIn);
                newcomers.add(new Newcomer(ordinal, one.kind(), one.name(), names, one.country(), "", null));
            }
        }
        return newcomers;
    }

    /**
     * The mention after newcomers among its participants were added to the register as an editor confirmed them. Whom the
     * register has come to know meanwhile is not added again.
     */
    MentionData welcome(MentionData mention, Language printedIn, List<Newcomer> confirmed) {
        List<MentionParticipant> participants = new ArrayList<>(mention.participants());
        List<Newcomer> still = confirmed.stream()
                .filter(newcomer -> newcomers(mention, printedIn).stream()
                        .anyMatch(one -> one.ordinal() == newcomer.ordinal()
                                && one.printed().equals(newcomer.printed())))
                .toList();
        for (Newcomer newcomer : still) {
            ActorSummary added = added(newcomer);
            if (!bears(added, NameFolding.fold(newcomer.printed()))) {
                records.addAlias(added.id(), printedIn, newcomer.printed());
            }
            participants.set(
                    newcomer.ordinal(),
                    new MentionParticipant(
                            added.id(),
                            added.kind(),
                            added.name().forReader(Language.EN),
                            added.country(),
                            participants.get(newcomer.ordinal()).role()));
        }
        return MentionEdit.withParticipants(mention, participants);
    }

    private ActorSummary added(Newcomer newcomer) {
        return newcomer.kind() == ActorKind.ORGANISATION
                ? actors.addOrganisation(newcomer.names())
                : actors.addPerson(newcomer.names(), newcomer.country(), newcomer.usualLevel());
    }

    private MentionParticipant register(MentionParticipant participant, Language printedIn) {
        ActorId actor = participant.actor();
        if (actor == null) {
            actor = known(participant).or(() -> added(participant, printedIn)).orElse(null);
        }
        return new MentionParticipant(
                actor, participant.kind(), participant.name(), participant.country(), participant.role());
    }

    private Optional<ActorId> known(MentionParticipant participant) {
        if (participant.kind() == ActorKind.STATE) {
            return Optional.ofNullable(participant.country())
                    .flatMap(code -> actors.byCode(ActorKind.STATE, code))
                    .map(ActorSummary::id);
        }
        String folded = NameFolding.fold(participant.name());
        return actors.search(participant.name(), NAMESAKES, participant.kind()).stream()
                .filter(actor -> bears(actor, folded) && serves(actor, participant.country()))
                .map(ActorSummary::id)
                .findFirst();
    }

    private static boolean bears(ActorSummary actor, String folded) {
        return actor.name().texts().values().stream()
                        .anyMatch(name -> NameFolding.fold(name).equals(folded))
                || actor.aliases().stream()
                        .anyMatch(name -> NameFolding.fold(name).equals(folded));
    }

    private static boolean serves(ActorSummary actor, @Nullable String country) {
        return country == null || actor.country() == null || country.equals(actor.country());
    }

    private Optional<ActorId> added(MentionParticipant participant, Language printedIn) {
        if (participant.name().isBlank()) {
            return Optional.empty();
        }
        LocalizedText names = PrintedName.of(participant.name(), printedIn);
        return switch (participant.kind()) {
            case PERSON ->
                Optional.of(actors.addPerson(names, participant.country(), null).id());
            case ORGANISATION -> Optional.of(actors.addOrganisation(names).id());
            case STATE -> Optional.empty();
        };
    }
}

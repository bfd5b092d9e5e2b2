package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.dragoman.event.RegisterFixture.titled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever editors do, in whatever order: the revisions alone tell what is stored. Sequences are drawn from fixed seeds;
 * what the register refuses is part of them.
 */
abstract class ReplayContract extends RegisterContract {

    private static final int SEQUENCES = 6;
    private static final int STEPS = 120;
    private static final String[] STEP_KINDS = {
        "edit",
        "accept",
        "attach",
        "free",
        "merge",
        "unmerge",
        "split",
        "undo",
        "undo batch",
        "decide",
        "retract",
        "restore",
        "propose"
    };

    @Autowired
    private EventService events;

    @Autowired
    private MergeService merges;

    @Autowired
    private BatchService batches;

    @Autowired
    private ContradictionService contradictions;

    @Autowired
    private LinkQuery links;

    @Autowired
    private MentionQuery storedMentions;

    @Autowired
    private RevisionRepository revisions;

    @Autowired
    private Disputes disputes;

    @Autowired
    private LinkCheck linkCheck;

    private final List<EventId> ids = new ArrayList<>();
    private final List<MentionId> proposals = new ArrayList<>();

    @Test
    void revisions_replay_to_what_is_stored() {
        Map<String, Integer> done = new HashMap<>();
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            Random random = new Random(seed);
            ids.clear();
            proposals.clear();
            long start = events.lastRevision();
            for (int n = 0; n < 4; n++) {
                ids.add(events.create(fixture.visit(), "").id());
                propose(random);
            }
            for (int step = 0; step < STEPS; step++) {
                done.merge(step(random), 1, Integer::sum);
            }
            replay(events.changedSince(start, Integer.MAX_VALUE));
        }
        assertThat(done).as("no kind of step is always refused").containsKeys(STEP_KINDS);
    }

    private void propose(Random random) {
        WorldStatus status = random.nextBoolean() ? WorldStatus.TOOK_PLACE : WorldStatus.ANNOUNCED;
        mentions.propose(fixture.article(), List.of(fixture.mention("2025-11-" + (10 + random.nextInt(4)), status)))
                .forEach(mention -> proposals.add(mention.id()));
    }

    /** Does something at random; tells what, or that it was refused. */
    private String step(Random random) {
        String name = STEP_KINDS[random.nextInt(STEP_KINDS.length)];
        Event event = events.find(name.equals("unmerge") ? merged(random) : standing(random))
                .orElseThrow();
        Event other = events.find(standing(random)).orElseThrow();
        MentionId mention = any(random, proposals);
        try {
            act(name, random, event, other, mention);
            return name;
        } catch (InvalidEventException | DecidedMeanwhileException refused) {
            return "refused";
        }
    }

    private EventId standing(Random random) {
        return merges.standing(any(random, ids)).orElseThrow();
    }

    private EventId merged(Random random) {
        List<EventId> merged =
                ids.stream().filter(id -> links.mergedInto(id).isPresent()).toList();
        return merged.isEmpty() ? any(random, ids) : any(random, merged);
    }

    private void act(String name, Random random, Event event, Event other, MentionId mention) {
        EventData edited = edited(random, event.data(), other.id());
        switch (name) {
            case "edit" -> events.update(event.id(), event.version(), edited, "why");
            case "accept" ->
                ids.add(mentions.accept(mention, fixture.visit(), "").id());
            case "attach" -> mentions.attach(mention, event.id(), event.version(), edited, "");
            case "free" -> mentions.undo(mention, "");
            case "merge" -> merges.merge(event.id(), event.version(), other.id(), other.version(), "same");
            case "unmerge" -> merges.unmerge(event.id(), "not the same");
            case "split" -> split(event);
            case "undo" -> events.undo(event.id(), 1 + random.nextInt(event.version()), "");
            case "undo batch" -> undoBatch(event);
            case "decide" -> decide(event);
            case "retract" -> events.retract(event.id(), event.version(), "why");
            case "restore" -> events.restore(event.id(), event.version(), "why");
            default -> propose(random);
        }
    }

    /** The content with another value in one of its fields. */
    private static EventData edited(Random random, EventData data, EventId other) {
        Manner manner = data.manner();
        return switch (random.nextInt(8)) {
            case 0 -> titled(data, "Title " + random.nextInt(3));
            case 1 -> data.withPin(any(random, List.of(ImportancePin.values())));
            case 2 -> data.withManner(new Manner("Level " + random.nextInt(3), manner.format(), manner.setting()));
            case 3 ->
                data.withManner(new Manner(
                        "", any(random, List.of(EventFormat.values())), any(random, List.of(EventSetting.values()))));
            case 4 ->
                data.withParticipations(data.participations().stream()
                        .map(participation -> new Participation(
                                participation.actor(),
                                participation.role(),
                                "Office " + random.nextInt(3),
                                1 + random.nextInt(9)))
                        .toList());
            case 5 ->
                data.withLinks(new EventLinks(
                        random.nextInt(4) == 0 ? null : other, data.links().related()));
            case 6 ->
                data.withLinks(new EventLinks(
                        data.links().parent(), List.of(new EventLink(any(random, List.of(LinkKind.values())), other))));
            default -> data.withDate(EventDate.parse("2025-11-" + (10 + random.nextInt(4))));
        };
    }

    private void split(Event event) {
        Set<MentionId> leaving = events.snapshot(event.id()).orElseThrow().mentions().stream()
                .limit(1)
                .map(found -> found.mention().id())
                .collect(Collectors.toSet());
        ids.add(merges.split(event.id(), event.version(), leaving, "two")
                .result()
                .id());
    }

    private void undoBatch(Event event) {
        events.history(event.id()).stream()
                .map(Revision::batch)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .ifPresentOrElse(
                        batch -> batches.undo(batch, ""),
                        () -> batches.together(
                                BatchKind.IMPORT,
                                "",
                                () -> events.update(
                                        event.id(), event.version(), titled(event.data(), "Imported"), "")));
    }

    private void decide(Event event) {
        contradictions.decide(
                event.id(),
                event.version(),
                MentionField.DATE,
                event.data().withDate(EventDate.parse("2025-11-11")),
                "so it was");
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What the revisions say of an event. */
    private record Told(
            int version,
            EventData data,
            EditorialState state,
            @Nullable EventId mergedInto) {}

    private void replay(List<Revision> feed) {
        Map<EventId, Told> told = new HashMap<>();
        Map<MentionId, EventId> resting = new HashMap<>();
        for (Revision revision : feed) {
            Told before = told.get(revision.event());
            assertThat(revision.version()).isEqualTo(before == null ? 1 : before.version + 1);
            assertThat(revision.before()).isEqualTo(before == null ? null : before.data);
            told.put(
                    revision.event(),
                    new Told(revision.version(), revision.after(), revision.state(), revision.mergedInto()));
            for (MentionMove move : revisions.moves(revision.seq())) {
                assertThat(resting.get(move.mention())).isEqualTo(move.from());
                if (move.to() == null) {
                    resting.remove(move.mention());
                } else {
                    resting.put(move.mention(), move.to());
                }
            }
        }
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        told.forEach(this::isStored);
        proposals.forEach(id -> {
            Mention mention = mentions.find(id).orElseThrow().mention();
            assertThat(mention.event()).isEqualTo(resting.get(id));
            assertThat(mention.state() == MentionState.ACCEPTED).isEqualTo(resting.containsKey(id));
        });
    }

    private void isStored(EventId id, Told told) {
        Event event = events.find(id).orElseThrow();
        assertThat(new Told(
                        event.version(),
                        event.data(),
                        event.state(),
                        links.mergedInto(id).orElse(null)))
                .isEqualTo(told);
        assertThatCode(() -> linkCheck.check(id, event.data().links())).doesNotThrowAnyException();
        boolean disputed = disputes.open(event, storedMentions.statements(id));
        assertThat(event.verification() == Verification.DISPUTED)
                .as("derived with the last change")
                .isEqualTo(disputed);
    }
}

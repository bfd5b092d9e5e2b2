package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes revisions back, each by a revision of its own that keeps what was changed since. */
@Component
class RevisionUndo {

    private final EventWriter writer;
    private final EventQuery events;
    private final LinkQuery links;
    private final RevisionRepository revisions;
    private final BatchRepository batches;
    private final DecisionRepository decisions;
    private final MentionRepository repository;
    private final MentionQuery mentions;
    private final CurrentAccount account;

    RevisionUndo(
            EventWriter writer,
            EventQuery events,
            LinkQuery links,
            RevisionRepository revisions,
            BatchRepository batches,
            DecisionRepository decisions,
            MentionRepository repository,
            MentionQuery mentions,
            CurrentAccount account) {
        this.writer = writer;
        this.events = events;
        this.links = links;
        this.revisions = revisions;
        this.batches = batches;
        this.decisions = decisions;
        this.repository = repository;
        this.mentions = mentions;
        this.account = account;
    }

    /**
     * Takes a revision back by itself.
     *
     * @throws InvalidEventException if nothing is left to take back, if it belongs to an indivisible batch, or if another
     *     event stands for its event
     */
    Event alone(Revision made, String reason) {
        if (Optional.ofNullable(made.batch())
                .flatMap(batches::find)
                .filter(Batch::indivisible)
                .isPresent()) {
            throw refusal("event.problem.undo-whole");
        }
        return back(made, reason).orElseThrow(() -> refusal("event.problem.nothing-to-undo"));
    }

    /**
     * Takes back that a mention was accepted. Where it came to its present event by a merge or a split, it only leaves that
     * event.
     */
    void acceptance(Mention mention, Event event, String reason) {
        Optional<Revision> accepting = revisions.lastMove(mention.id()).filter(made -> cameAsProposal(made, mention));
        if (accepting.isPresent()) {
            back(accepting.get(), reason);
        } else {
            MentionMove gone = new MentionMove(mention.id(), event.id(), null);
            repository.reopen(mention.id());
            writer.change(event, Edit.content(event, event.data(), reason, gone));
        }
    }

    private boolean cameAsProposal(Revision made, Mention mention) {
        return made.event().equals(mention.event())
                && revisions.moves(made.seq()).equals(List.of(new MentionMove(mention.id(), null, mention.event())));
    }

    /**
     * Takes a revision back as far as nobody changed since what it changed; nothing if that is nothing, or if the event was
     * removed with the sample desk.
     *
     * @throws InvalidEventException if another event stands for its event, other than by this revision
     */
    Optional<Event> back(Revision made, String reason) {
        Optional<Event> found = events.find(made.event());
        if (found.isEmpty()) {
            return found;
        }
        Event current = found.get();
        EventId mergedInto = links.mergedInto(made.event()).orElse(null);
        if (made.mergedInto() == null && mergedInto != null) {
            writer.standing(current);
        }
        Optional<Revision> previous = revisions.ofVersion(made.event(), made.version() - 1);
        List<MentionMove> moves = movedBack(made.seq(), reason);
        EventData before = made.before();
        EventData data = before == null ? current.data() : EventDataRevert.revert(before, made.after(), current.data());
        EditorialState state = state(made, previous, current);
        EventId target = Objects.equals(mergedInto, made.mergedInto())
                ? previous.map(Revision::mergedInto).orElse(null)
                : mergedInto;
        boolean same = moves.isEmpty()
                && !decisions.turns(made.seq())
                && data.equals(current.data())
                && state == current.state()
                && Objects.equals(target, mergedInto);
        return same
                ? Optional.empty()
                : Optional.of(writer.change(current, new Edit(data, state, target, reason, moves, made.seq())));
    }

    private EditorialState state(Revision made, Optional<Revision> previous, Event current) {
        if (previous.isEmpty()) {
            boolean stillMentioned = !mentions.statements(current.id()).isEmpty();
            return stillMentioned ? current.state() : EditorialState.RETRACTED;
        }
        return made.state() == current.state() ? previous.get().state() : current.state();
    }

    private List<MentionMove> movedBack(long seq, String reason) {
        List<MentionMove> moved = new ArrayList<>();
        for (MentionMove move : revisions.moves(seq)) {
            Optional<Mention> mention = mentions.find(move.mention()).map(EventMention::mention);
            if (mention.isPresent() && restsWith(mention.get(), move.to())) {
                rest(mention.get(), move.from(), reason);
                moved.add(new MentionMove(move.mention(), move.to(), move.from()));
            }
        }
        return moved;
    }

    private static boolean restsWith(Mention mention, @Nullable EventId event) {
        return event == null ? mention.state() == MentionState.PROPOSED : event.equals(mention.event());
    }

    private void rest(Mention mention, @Nullable EventId event, String reason) {
        if (event == null) {
            repository.reopen(mention.id());
        } else if (mention.event() == null) {
            repository.decide(mention.id(), MentionState.ACCEPTED, event, account.login(), reason);
        } else {
            repository.move(mention.id(), event);
        }
    }

    private static InvalidEventException refusal(String key) {
        return new InvalidEventException(List.of(FieldProblem.of("history", key)));
    }
}

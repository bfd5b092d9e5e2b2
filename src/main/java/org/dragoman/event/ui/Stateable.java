package org.dragoman.event.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Quote;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something of an event that words of an article can state.
 *
 * @param participant the one who is named; {@code null} for every other field
 * @param label in the reader's language
 */
record Stateable(MentionField field, @Nullable ActorId participant, String label) {

    private static final Set<MentionField> ONCE = EnumSet.complementOf(EnumSet.of(MentionField.PARTICIPANT));

    /** Everything that words can state of an event with the participants. */
    static List<Stateable> of(List<ActorId> participants, ActorService actors, Vocabulary vocabulary) {
        List<Stateable> all = new ArrayList<>(
                ONCE.stream().map(field -> of(field, vocabulary)).toList());
        Map<ActorId, ActorSummary> known = actors.summaries(participants);
        participants.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(Stateable::of)
                .forEach(all::add);
        return all;
    }

    private static Stateable of(MentionField field, Vocabulary vocabulary) {
        return new Stateable(field, null, vocabulary.label("mention-field", field.code(), UiLanguage.current()));
    }

    private static Stateable of(ActorSummary actor) {
        return new Stateable(MentionField.PARTICIPANT, actor.id(), actor.name().forReader(UiLanguage.current()));
    }

    /** True if the quote is given for it. */
    boolean statedBy(Quote quote) {
        return participant == null
                ? quote.fields().contains(field)
                : quote.participants().contains(participant);
    }

    /** True if both are the same, whatever they are called. */
    boolean sameAs(Stateable other) {
        return field == other.field && Objects.equals(participant, other.participant);
    }

    /** The words of an article as a quote for all that they state. */
    static Quote quote(ArticleId article, TextSpan span, Set<Stateable> stated) {
        return new Quote(
                article,
                span,
                stated.stream().map(Stateable::field).filter(ONCE::contains).collect(Collectors.toSet()),
                stated.stream()
                        .map(Stateable::participant)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}

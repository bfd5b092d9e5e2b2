package org.dragoman.event;

import java.util.Set;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;

/**
 * Words of a stored article that an editor quotes for an event.
 *
 * @param span offsets in the article's title, a newline, and its text
 * @param fields what the words state; participants are told apart by {@code participants}
 * @param participants those of the event's participants whom the words name
 */
public record Quote(ArticleId article, TextSpan span, Set<MentionField> fields, Set<ActorId> participants) {

    public Quote {
        fields = Set.copyOf(fields);
        participants = Set.copyOf(participants);
    }
}

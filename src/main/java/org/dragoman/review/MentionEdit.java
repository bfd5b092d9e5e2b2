package org.dragoman.review;

import java.util.List;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;

/** Changes of single parts of what a mention says. */
final class MentionEdit {

    private MentionEdit() {}

    /** The same mention with the participants, which stand in the order of those they replace. */
    static MentionData withParticipants(MentionData mention, List<MentionParticipant> participants) {
        return new MentionData(
                mention.type(),
                mention.date(),
                mention.status(),
                mention.place(),
                mention.placeName(),
                participants,
                mention.confidence(),
                mention.evidence());
    }
}

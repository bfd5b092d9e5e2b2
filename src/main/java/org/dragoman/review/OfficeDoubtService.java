package org.dragoman.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.event.EventMention;
import org.dragoman.event.MentionService;
import org.dragoman.event.NoSuchMentionException;
import org.dragoman.extraction.OfficeTitle;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.MentionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the offices that articles give to persons with those that the register knows they held. Only offices are compared
 * of which a state has one: its heads of state and government and its foreign minister.
 */
@Service
@Transactional(readOnly = true)
public class OfficeDoubtService {

    private static final Set<Integer> ONE_OF_EACH = Set.of(1, 2, 4);

    private final MentionService mentions;
    private final PrintedTitles titles;
    private final ActorService actors;
    private final OfficeService offices;

    OfficeDoubtService(MentionService mentions, PrintedTitles titles, ActorService actors, OfficeService offices) {
        this.mentions = mentions;
        this.titles = titles;
        this.actors = actors;
        this.offices = offices;
    }

    /** Where a name and an office disagree in what a mention says, in the order of its participants. */
    public List<OfficeDoubt> of(MentionId id) {
        EventMention mention = mentions.find(id).orElseThrow(() -> new NoSuchMentionException(id));
        Map<Integer, OfficeTitle> printed = titles.of(mention);
        List<OfficeDoubt> doubts = new ArrayList<>();
        for (int ordinal = 0; ordinal < mention.mention().data().participants().size(); ordinal++) {
            ActorId person =
                    mention.mention().data().participants().get(ordinal).actor();
            OfficeTitle title = printed.get(ordinal);
            if (person != null && title != null && ONE_OF_EACH.contains(title.level())) {
                doubt(person, title, day(mention)).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** The day of what is told; an article calls people what they are when it is written at the latest. */
    private static LocalDate day(EventMention mention) {
        EventDate date = mention.mention().data().date();
        LocalDate start = date == null ? null : date.earliestStart();
        return start == null || start.isAfter(mention.publishedOn()) ? mention.publishedOn() : start;
    }

    private Optional<OfficeDoubt> doubt(ActorId id, OfficeTitle title, LocalDate day) {
        ActorSummary person = actors.summaries(List.of(id)).get(id);
        String country = person == null ? null : person.country();
        if (person == null || country == null) {
            return Optional.empty();
        }
        List<Office> ofLevel = actors.byCode(ActorKind.STATE, country).stream()
                .flatMap(state -> offices.ofBody(state.id()).stream())
                .filter(office -> office.level() == title.level())
                .toList();
        boolean holds = ofLevel.stream()
                .flatMap(office -> offices.whoHeld(office.id(), day).stream())
                .anyMatch(holder -> holder.id().equals(id));
        return holds
                ? Optional.empty()
                : ofLevel.stream()
                        .map(office ->
                                new OfficeDoubt(person, title.words(), office, offices.whoHeld(office.id(), day), day))
                        .filter(doubt -> !doubt.holders().isEmpty())
                        .findFirst();
    }
}

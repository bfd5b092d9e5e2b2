package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionState;
import org.dragoman.event.Participation;
import org.dragoman.event.Slip;
import org.dragoman.event.Verification;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.Slug;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Events of a register that no database holds. */
final class SnapshotBuilder {

    private final long id;
    private EventType type = EventType.TALKS_BILATERAL;
    private @Nullable EventDate date;
    private WorldStatus status = WorldStatus.TOOK_PLACE;
    private LocalizedText title;
    private LocalizedText summary = LocalizedText.EMPTY;
    private int importance = 50;
    private Verification verification = Verification.SINGLE_SOURCE;
    private EditorialState state = EditorialState.PUBLISHED;
    private @Nullable PlaceSummary place;
    private final List<Participation> participations = new ArrayList<>();
    private final List<ActorSummary> actors = new ArrayList<>();
    private final List<EventMention> mentions = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();

    private SnapshotBuilder(long id) {
        this.id = id;
        title = LocalizedText.of(Language.EN, "Event " + id);
    }

    static SnapshotBuilder event(long id) {
        return new SnapshotBuilder(id);
    }

    /** @param edtf nothing for an event without a date */
    static SnapshotBuilder event(long id, String edtf) {
        SnapshotBuilder builder = new SnapshotBuilder(id);
        builder.date = EventDate.parse(edtf);
        return builder;
    }

    SnapshotBuilder type(EventType value) {
        type = value;
        return this;
    }

    SnapshotBuilder status(WorldStatus value) {
        status = value;
        return this;
    }

    SnapshotBuilder importance(int value) {
        importance = value;
        return this;
    }

    SnapshotBuilder title(Language language, String text) {
        title = title.with(language, text);
        return this;
    }

    SnapshotBuilder untitled() {
        title = LocalizedText.EMPTY;
        return this;
    }

    SnapshotBuilder summary(Language language, String text) {
        summary = summary.with(language, text);
        return this;
    }

    SnapshotBuilder verified(Verification value) {
        verification = value;
        return this;
    }

    SnapshotBuilder disputed() {
        return verified(Verification.DISPUTED);
    }

    SnapshotBuilder retracted() {
        state = EditorialState.RETRACTED;
        return this;
    }

    SnapshotBuilder states(String... countries) {
        for (String country : countries) {
            LocalizedText name =
                    LocalizedText.of(Language.EN, Locale.of("", country).getDisplayCountry(Locale.UK));
            actor(ActorKind.STATE, country, null, name, ParticipantRole.PRINCIPAL);
        }
        return this;
    }

    SnapshotBuilder person(String country, String name, ParticipantRole role, String... aliases) {
        return actor(ActorKind.PERSON, country, null, LocalizedText.of(Language.EN, name), role, aliases);
    }

    /** @param level protocol level, 1 to 9 */
    SnapshotBuilder official(String country, String name, int level) {
        return actor(ActorKind.PERSON, country, level, LocalizedText.of(Language.EN, name), ParticipantRole.PRINCIPAL);
    }

    SnapshotBuilder organisation(String name) {
        return actor(
                ActorKind.ORGANISATION, null, null, LocalizedText.of(Language.EN, name), ParticipantRole.PRINCIPAL);
    }

    private SnapshotBuilder actor(
            ActorKind kind,
            @Nullable String country,
            @Nullable Integer level,
            LocalizedText name,
            ParticipantRole role,
            String... aliases) {
        ActorSummary known = Windows.actor(kind, country, level, name, aliases);
        ActorId actor = known.id();
        actors.add(known);
        participations.add(new Participation(actor, role));
        return this;
    }

    SnapshotBuilder place(String country, String name) {
        place = Windows.place(country, name);
        return this;
    }

    /** An accepted mention; to be added by publication date. */
    SnapshotBuilder mention(
            String publishedOn, Language language, @Nullable String edtf, WorldStatus said, String quote) {
        return mention("Source", publishedOn, language, edtf, said, quote);
    }

    /** An accepted mention of a source with the name; to be added by publication date. */
    SnapshotBuilder mention(
            String source,
            String publishedOn,
            Language language,
            @Nullable String edtf,
            WorldStatus said,
            String quote) {
        MentionData data = new MentionData(
                type,
                edtf == null ? null : EventDate.parse(edtf),
                said,
                null,
                null,
                List.of(),
                1,
                List.of(new Evidence(MentionField.TRIGGER, 0, new TextSpan(0, quote.length()), quote)));
        Mention mention = new Mention(
                new MentionId(id * 100 + mentions.size()),
                new ArticleId(1),
                data,
                MentionState.ACCEPTED,
                new EventId(id),
                null,
                null,
                null);
        mentions.add(
                new EventMention(mention, language, LocalDate.parse(publishedOn), Slug.of(source), source, "Article"));
        return this;
    }

    /** A date that an editor moved; to be added by day. */
    SnapshotBuilder slip(String edtf, WorldStatus with, WorldStatus next, String on) {
        slips.add(new Slip(EventDate.parse(edtf), with, next, LocalDate.parse(on), ""));
        return this;
    }

    EventSnapshot build() {
        EventData data =
                new EventData(type, date, status, title, summary, place == null ? null : place.id(), participations);
        Event event = new Event(new EventId(id), 1, data, verification, state, importance, false);
        return new EventSnapshot(event, id, place, List.copyOf(actors), List.copyOf(mentions), List.copyOf(slips));
    }
}

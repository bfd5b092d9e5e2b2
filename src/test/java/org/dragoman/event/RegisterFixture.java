package org.dragoman.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.PlaceKind;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Articles, mentions and contents of events for the contracts, each text a new one. */
final class RegisterFixture {

    static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 22);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ActorService actors;
    private final SourceService sources;
    private final ArticleService articles;

    RegisterFixture(ActorService actors, SourceService sources, ArticleService articles) {
        this.actors = actors;
        this.sources = sources;
        this.articles = articles;
    }

    ActorId person(String code) {
        return actors.byCode(ActorKind.PERSON, code).orElseThrow().id();
    }

    ActorId state(String code) {
        return actors.byCode(ActorKind.STATE, code).orElseThrow().id();
    }

    PlaceId moscow() {
        return actors.placeByCode(PlaceKind.CITY, "moscow").orElseThrow().id();
    }

    /** The state visit of November 2025, announced. */
    EventData visit() {
        return new EventData(
                EventType.VISIT_STATE,
                EventDate.parse("2025-11-12"),
                WorldStatus.ANNOUNCED,
                new LocalizedText(Map.of(
                        Language.EN, "State visit of President Tokayev to Russia",
                        Language.AR, "زيارة دولة للرئيس توكاييف إلى روسيا",
                        Language.RU, "Государственный визит президента Токаева в Россию")),
                LocalizedText.of(Language.RU, "Объявлен в Москве."),
                moscow(),
                List.of(
                        new Participation(
                                person("kassym-jomart-tokayev"), ParticipantRole.GUEST, "President of Kazakhstan", 1),
                        new Participation(state("RU"), ParticipantRole.HOST)),
                new Manner("زيارة دولة", EventFormat.IN_PERSON, EventSetting.HOST_CAPITAL),
                ImportancePin.NONE);
    }

    static EventData dated(EventData data, @Nullable String edtf) {
        return data.withDate(edtf == null ? null : EventDate.parse(edtf));
    }

    static EventData inStatus(EventData data, WorldStatus status) {
        return data.withStatus(status);
    }

    static EventData titled(EventData data, String english) {
        return data.withTitle(data.title().with(Language.EN, english));
    }

    SourceId source() {
        String name = "Source " + NUMBER.incrementAndGet();
        return sources.create(new SourceData(name, SourceKind.NEWSPAPER, null, Language.EN, false))
                .id();
    }

    ArticleId article(SourceId source, LocalDate publishedOn) {
        return article(source, publishedOn, false);
    }

    /** Enough words of its own that no article passes for a copy of another. */
    private static String ownWords(int number) {
        return IntStream.range(0, 30)
                .mapToObj(word -> "w" + number + "x" + word)
                .collect(Collectors.joining(" "));
    }

    ArticleId article(SourceId source, LocalDate publishedOn, boolean sample) {
        int number = NUMBER.incrementAndGet();
        String text = "He comes on Wednesday. " + ownWords(number);
        ArticleDraft draft =
                new ArticleDraft(source, Language.EN, publishedOn, null, "Article " + number, text, sample);
        return switch (articles.store(draft)) {
            case StoreResult.Stored(ArticleId id) -> id;
            case StoreResult other -> throw new AssertionError(other);
        };
    }

    ArticleId article() {
        return article(source(), PUBLISHED);
    }

    /** What an article says of the visit, with evidence. */
    MentionData mention(@Nullable String edtf, WorldStatus status) {
        return new MentionData(
                EventType.VISIT_STATE,
                edtf == null ? null : EventDate.parse(edtf),
                status,
                moscow(),
                "موسكو",
                List.of(
                        new MentionParticipant(
                                person("kassym-jomart-tokayev"),
                                ActorKind.PERSON,
                                "Kassym-Jomart Tokayev",
                                "KZ",
                                ParticipantRole.GUEST),
                        new MentionParticipant(null, ActorKind.PERSON, "Некто", null, ParticipantRole.PRINCIPAL)),
                0.75,
                List.of(
                        new Evidence(MentionField.TRIGGER, 0, new TextSpan(3, 8), "comes"),
                        new Evidence(MentionField.DATE, 0, new TextSpan(12, 21), "Wednesday"),
                        new Evidence(MentionField.PARTICIPANT, 1, new TextSpan(0, 2), "He")));
    }

    MentionData mention() {
        return mention("2025-11-12", WorldStatus.ANNOUNCED);
    }
}

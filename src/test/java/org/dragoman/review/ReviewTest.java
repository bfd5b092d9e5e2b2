package org.dragoman.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceKind;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.event.EventService;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.event.MentionService;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.OnH2File;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/** A review on an empty register; each test is rolled back. */
@SpringBootTest(classes = ReviewContext.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = OnH2File.Database.class)
@Transactional
@WithMockUser(
        username = "vera",
        roles = {"VIEWER", "EDITOR"})
abstract class ReviewTest {

    static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 22);

    @Autowired
    ReviewService review;

    @Autowired
    ArticleService articles;

    @Autowired
    SourceService sources;

    @Autowired
    MentionService mentions;

    @Autowired
    EventService events;

    @Autowired
    ActorService actors;

    private int number;

    SourceId source() {
        return sources.create(new SourceData("Wire " + ++number, SourceKind.AGENCY, null, null, false))
                .id();
    }

    ArticleId article(LocalDate publishedOn) {
        SourceId source = source();
        return article(source, publishedOn, "Заметка " + number, "Текст заметки.");
    }

    ArticleId article(String title, String text) {
        return article(source(), PUBLISHED, title, text);
    }

    private ArticleId article(SourceId source, LocalDate publishedOn, String title, String text) {
        ArticleDraft draft = new ArticleDraft(source, Language.RU, publishedOn, null, title, text, false);
        return ((StoreResult.Stored) articles.store(draft)).id();
    }

    /** A mention proposed by an article of its own. */
    Mention proposed(LocalDate publishedOn, MentionData data) {
        return mentions.propose(article(publishedOn), List.of(data)).getFirst();
    }

    /** Tokayev's state visit to Russia. */
    MentionData visit(String edtf, WorldStatus status, MentionParticipant... more) {
        List<MentionParticipant> participants = new ArrayList<>(
                List.of(person("kassym-jomart-tokayev", ParticipantRole.GUEST), state("RU", ParticipantRole.HOST)));
        participants.addAll(List.of(more));
        return new MentionData(
                EventType.VISIT_STATE,
                EventDate.parse(edtf),
                status,
                place(PlaceKind.COUNTRY, "RU"),
                null,
                participants,
                0.9,
                List.of());
    }

    MentionParticipant person(String code, ParticipantRole role) {
        return known(actors.byCode(ActorKind.PERSON, code).orElseThrow(), role);
    }

    MentionParticipant state(String code, ParticipantRole role) {
        return known(actors.byCode(ActorKind.STATE, code).orElseThrow(), role);
    }

    private static MentionParticipant known(ActorSummary actor, ParticipantRole role) {
        return new MentionParticipant(
                actor.id(), actor.kind(), actor.name().forReader(Language.EN), actor.country(), role);
    }

    static MentionParticipant printed(String name, String country) {
        return new MentionParticipant(null, ActorKind.PERSON, name, country, ParticipantRole.GUEST);
    }

    PlaceId place(PlaceKind kind, String code) {
        return actors.placeByCode(kind, code).orElseThrow().id();
    }
}

package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionService;
import org.dragoman.extraction.ReaderFailedException;
import org.dragoman.extraction.model.FakeModel;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventType;
import org.dragoman.persistence.OnH2File;
import org.dragoman.security.AsEditor;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A stored article read again by a model on this machine. */
@OnH2File
@Import({ReviewContext.class, SecondReadingTest.WithModel.class})
class SecondReadingTest implements AsEditor {

    /** The configuration of the model, as the desk finds it. */
    @ComponentScan("org.dragoman.extraction.model")
    static class WithModel {}

    private static final FakeModel MODEL = new FakeModel();

    private static final String TEXT =
            "President of Kazakhstan Kassym-Jomart Tokayev will pay a state visit to Russia on"
                    + " 12 November, the Kremlin said. Envoys of Qatar and Chad had a chat over coffee on Monday.";

    private static final String VISIT = """
            {"type": "visit.unspecified", "status": "announced", "trigger": "visit",
             "date": {"edtf": "2025-11-12", "quote": "12 November"}, "place": {"name": "Russia", "quote": "Russia"},
             "participants": [
               {"kind": "state", "name": "Kazakhstan", "role": "guest", "quote": "Kazakhstan"},
               {"kind": "state", "name": "Russia", "role": "host", "quote": "Russia"}]}""";

    private static final String CHAT = """
            {"type": "talks.consultations", "status": "took_place", "trigger": "had a chat",
             "participants": [
               {"kind": "state", "name": "Qatar", "role": "principal", "quote": "Qatar"},
               {"kind": "state", "name": "Chad", "role": "principal", "quote": "Chad"}]}""";

    private final SecondReadingService second;
    private final ReviewService review;
    private final MentionService mentions;
    private final SourceService sources;

    @Autowired
    SecondReadingTest(
            SecondReadingService second, ReviewService review, MentionService mentions, SourceService sources) {
        this.second = second;
        this.review = review;
        this.mentions = mentions;
        this.sources = sources;
    }

    @DynamicPropertySource
    static void a_model_is_configured(DynamicPropertyRegistry properties) {
        properties.add("dragoman.reader.model.address", MODEL::address);
        properties.add("dragoman.reader.model.name", () -> "small-model");
    }

    private ArticleId stored() {
        int number = sources.list().size();
        var source = sources.create(new SourceData("Wire " + number, SourceKind.AGENCY, null, null, false));
        StoreResult result = review.add(
                new ArticleSubmission(source.id(), LocalDate.of(2025, 10, 22), null, "Visit " + number, TEXT, false));
        return ((StoreResult.Stored) result).id();
    }

    private List<Mention> first(ArticleId article) {
        List<Mention> found = mentions.ofArticle(article);
        assertThat(found).extracting(mention -> mention.data().type()).containsExactly(EventType.VISIT_STATE);
        return found;
    }

    @Test
    void it_adds_what_the_rules_missed_and_repeats_nothing_they_found() {
        ArticleId article = stored();
        List<Mention> byRules = first(article);
        MODEL.says("{\"events\": [" + VISIT + "," + CHAT + "," + CHAT + "]}");

        assertThat(second.read(article)).isEqualTo(1);
        assertThat(second.read(article)).isZero();

        List<Mention> all = mentions.ofArticle(article);
        assertThat(all).hasSize(2).startsWith(byRules.getFirst());
        assertThat(all.getLast().data().type()).isEqualTo(EventType.TALKS_CONSULTATIONS);
        assertThat(all.getLast().data().participants())
                .allSatisfy(participant -> assertThat(participant.actor()).isNotNull());
    }

    @Test
    void what_an_editor_rejected_is_not_proposed_again() {
        ArticleId article = stored();
        review.reject(first(article).getFirst().id(), "");
        MODEL.says("{\"events\": [" + VISIT + "]}");

        assertThat(second.read(article)).isZero();
    }

    @Test
    void its_failure_leaves_the_proposals_of_the_rules() {
        ArticleId article = stored();
        List<Mention> byRules = first(article);
        MODEL.fails(500, "{}");

        assertThatThrownBy(() -> second.read(article)).isInstanceOf(ReaderFailedException.class);
        assertThat(mentions.ofArticle(article)).isEqualTo(byRules);
    }

    @Test
    void only_editors_may_ask_it() {
        ArticleId article = stored();
        SignedIn.out();

        assertThatThrownBy(() -> second.read(article))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }
}

package org.dragoman.extraction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.ReferenceNames;
import org.dragoman.article.reading.LocalSite;
import org.dragoman.extraction.ArticleText;
import org.dragoman.extraction.DateReader;
import org.dragoman.extraction.ExtractedMention;
import org.dragoman.extraction.ExtractedParticipant;
import org.dragoman.extraction.ExtractedPlace;
import org.dragoman.extraction.ReaderFailedException;
import org.dragoman.extraction.ReaderFailedException.Failure;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** The second reader against a server on this machine, over real HTTP. */
class ModelReaderTest {

    private static final String KEY = "secret-key-of-the-test";
    private static final NameBook NAMES = ReferenceNames.load();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ArticleText ARTICLE = new ArticleText(
            "Лавров принял гостя",
            "Министр иностранных дел Сергей Лавров встретился 21 октября в Москве с Айбеком Нурлановым из Казахстана. 😀"
                    + " Следующая встреча состоится в Астане.",
            LocalDate.of(2025, 10, 22),
            Language.RU);

    private static final String GOOD = """
            {"events": [{
              "type": "talks.bilateral", "status": "took_place", "trigger": "встретился",
              "date": {"edtf": "2025-10-20", "quote": "21 октября"},
              "place": {"name": "Москва", "country": "RU", "quote": "Москве"},
              "participants": [
                {"kind": "person", "name": "Сергей Лавров", "country": "RU", "role": "host", "quote": "Сергей Лавров"},
                {"kind": "person", "name": "Айбек Нурланов", "country": "KZ", "role": "guest",
                 "quote": "Айбеком Нурлановым"},
                {"kind": "state", "name": "Казахстан", "country": "KZ", "role": "guest", "quote": "Казахстана"}]}]}""";

    private final FakeModel server = new FakeModel();

    @AfterEach
    void stop() {
        server.close();
    }

    private ModelReader reader(Duration timeout) {
        ModelSettings settings = new ModelSettings(
                URI.create(server.address()), KEY, "small-model", timeout, 2_000, DataSize.ofKilobytes(64));
        return new ModelReader(new ChatEndpoint(settings, JSON), settings, new DateReader(), JSON);
    }

    private List<ExtractedMention> read(String said) {
        server.says(said);
        return read();
    }

    private List<ExtractedMention> read() {
        return reader(Duration.ofSeconds(30)).extract(ARTICLE, NAMES).mentions();
    }

    private ReaderFailedException failure(Duration timeout) {
        return catchThrowableOfType(
                ReaderFailedException.class, () -> reader(timeout).extract(ARTICLE, NAMES));
    }

    private Failure failed() {
        return failure(Duration.ofSeconds(30)).failure();
    }

    @Test
    void what_it_quotes_becomes_a_mention_with_the_places_of_its_words() {
        ExtractedMention mention = read(GOOD).getFirst();

        assertThat(mention.type()).isEqualTo(EventType.TALKS_BILATERAL);
        assertThat(mention.status()).isEqualTo(WorldStatus.TOOK_PLACE);
        assertThat(mention.place()).isEqualTo(new ExtractedPlace(PlaceKind.CITY, "moscow", "Moscow", "RU"));
        assertThat(mention.confidence()).isEqualTo(0.3);
        assertThat(mention.participants())
                .containsExactly(
                        new ExtractedParticipant(
                                ActorKind.PERSON, "sergey-lavrov", "Sergey Lavrov", "RU", ParticipantRole.HOST),
                        new ExtractedParticipant(
                                ActorKind.PERSON, null, "Айбеком Нурлановым", "KZ", ParticipantRole.GUEST),
                        new ExtractedParticipant(ActorKind.STATE, "KZ", "Kazakhstan", "KZ", ParticipantRole.GUEST));
        assertThat(mention.evidence())
                .extracting(Evidence::quote)
                .containsExactly(
                        "встретился", "21 октября", "Москве", "Сергей Лавров", "Айбеком Нурлановым", "Казахстана");
        assertThat(mention.evidence())
                .allSatisfy(
                        found -> assertThat(found.span().in(ARTICLE.whole())).isEqualTo(found.quote()));
    }

    @Test
    void the_day_is_the_one_its_quote_states_not_the_one_it_worked_out() {
        assertThat(read(GOOD).getFirst().date()).isEqualTo(EventDate.parse("2025-10-21"));
    }

    @ParameterizedTest
    @CsvSource({
        "trigger\": \"встретился, trigger\": \"провёл встречу",
        "trigger\": \"встретился, trigger\": \"встретил",
        "quote\": \"21 октября, quote\": \"двадцать первого",
        "quote\": \"Москве, quote\": \"Москва",
        "quote\": \"Сергей Лавров, quote\": \"С. Лавров",
        "quote\": \"Казахстана, quote\": \"",
        "quote\": \"Казахстана, note\": \"Казахстана",
        "talks.bilateral, talks.secret",
        "took_place, certain",
        "\"state\", \"planet\""
    })
    void a_proposal_with_an_invented_quote_or_word_is_dropped_whole(String said, String invented) {
        assertThat(GOOD).contains(said);

        assertThat(read(GOOD.replace(said, invented))).isEmpty();
    }

    @Test
    void the_others_of_an_answer_stay() {
        String event = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.lastIndexOf(']'));
        String invented = event.replace("встретился", "не встретился");

        assertThat(read("{\"events\": [" + invented + ", null, " + event + "]}"))
                .hasSize(1);
    }

    @Test
    void an_answer_fenced_as_code_is_read() {
        assertThat(read("```json\n" + GOOD + "\n```")).hasSize(1);
    }

    @Test
    void nothing_found_is_an_answer() {
        assertThat(read("{\"events\": []}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I am sorry.", "{\"events\": [", "{\"events\": 7}", "{}", "[1, 2]", "null"})
    void an_answer_of_another_form_is_unusable(String said) {
        server.says(said);
        assertThat(failed()).isEqualTo(Failure.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"choices\": []}", "{\"choices\": [{\"message\": {\"content\": null}}]}"})
    void what_is_no_chat_is_unusable(String body) {
        server.fails(200, body);
        assertThat(failed()).isEqualTo(Failure.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 429, 500})
    void a_refusal_is_told(int status) {
        server.fails(status, "{}");
        assertThat(failed()).isEqualTo(Failure.REFUSED);
    }

    @Test
    void an_answer_that_never_ends_is_given_up_in_time_even_if_it_has_begun() {
        CountDownLatch stopped = new CountDownLatch(1);
        server.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(stopped);
        });
        assertThat(failure(Duration.ofMillis(300)).failure()).isEqualTo(Failure.LATE);
        stopped.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void no_more_is_read_of_an_answer_than_it_may_have() {
        server.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < 64; sent++) {
                exchange.getResponseBody().write(block);
            }
            LocalSite.send(exchange, 200, "application/json", new byte[0]);
        });
        assertThat(failed()).isEqualTo(Failure.UNUSABLE);
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        server.close();
        assertThat(failed()).isEqualTo(Failure.UNREACHABLE);
    }

    @Test
    void a_longer_article_than_it_is_given_is_not_sent() {
        ArticleText longer = new ArticleText("T", "x".repeat(2_000), ARTICLE.publishedOn(), Language.EN);
        ModelReader reader = reader(Duration.ofSeconds(30));

        assertThat(catchThrowableOfType(ReaderFailedException.class, () -> reader.extract(longer, NAMES))
                        .failure())
                .isEqualTo(Failure.TOO_LONG);
    }

    @Test
    void it_is_asked_with_the_key_the_article_its_day_and_the_form_of_the_answer() {
        read(GOOD);

        FakeModel.Asked asked = server.lastAsked();
        assertThat(asked.authorization()).isEqualTo("Bearer " + KEY);
        assertThat(asked.body().at("/model").asString()).isEqualTo("small-model");
        assertThat(asked.body().at("/messages/0/role").asString()).isEqualTo("system");
        assertThat(asked.body().at("/messages/0/content").asString())
                .contains("visit.official_working", "under_way", "\"trigger\"");
        assertThat(asked.body().at("/messages/1/content").asString()).contains("2025-10-22", ARTICLE.whole());
    }

    @Test
    void the_key_is_in_no_message() {
        server.fails(401, KEY);
        ReaderFailedException refused = failure(Duration.ofSeconds(30));

        assertThat(refused).hasMessageNotContaining(KEY).hasMessageContaining("small-model");
    }
}

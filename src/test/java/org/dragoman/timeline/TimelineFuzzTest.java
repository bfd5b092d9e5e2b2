package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.OnH2File;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked, the answer is a window or a problem that says in a sentence which parameter is wrong. */
@OnH2File
@Import(TimelineParts.class)
@WithMockUser(roles = "EDITOR")
class TimelineFuzzTest {

    private static final int QUESTIONS = 2500;

    private static final List<String> NAMES = List.of(
                    "from to width lanes lang q match asOf facets type status country person organisation dyad place level"
                            + " verification source language")
            .stream()
            .flatMap(names -> List.of(names.split(" ")).stream())
            .toList();

    /** What is right for some parameter, or nearly so. */
    private static final List<String> VALUES = List.of(
            "2025-01-01",
            "2025-12-31",
            "0000-01-01",
            "9999-12-31",
            "10000-01-01",
            "-0001-12-31",
            "2025-02-30",
            "2025-1-1",
            "2025-01-01T00:00:00Z",
            "٢٠٢٥-٠١-٠١",
            "100",
            "10000",
            "99",
            "10001",
            "1e3",
            "0x64",
            "800.0",
            "-800",
            "999999999999999999999",
            "none",
            "country",
            "type",
            "person",
            "organisation",
            "source",
            "NONE",
            "en",
            "ar",
            "ru",
            "EN",
            "zh",
            "overlap",
            "inside",
            "visit",
            "visit.state",
            "visit.",
            "talks",
            "announced",
            "took_place",
            "KZ",
            "kz",
            "KZ-RU",
            "RU-KZ",
            "KZ-KZ",
            "K",
            "KAZ",
            "Ⅻ",
            "ıI",
            "1",
            "9",
            "0",
            "10",
            "official",
            "disputed",
            "sergei-lavrov",
            "-",
            "a--b",
            "moscow",
            "Токаев",
            "توكاييف",
            "*",
            "?",
            "~",
            "\"",
            "\\",
            "(",
            "[",
            "AND",
            "OR NOT",
            "a OR (b",
            "title:x",
            "ال",
            "\u0000",
            "\uD800",
            "\uFFFF",
            "\u202E",
            "😀",
            " ",
            "\t\n",
            "%",
            "%00",
            "../../etc/passwd",
            "'; drop table event; --",
            "<script>",
            "{}",
            "null",
            "NaN",
            "true");

    private final EventService events;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.shared();
    private final Random random = new Random(11);

    @Autowired
    TimelineFuzzTest(TimelineController controller, EventService events) {
        this.events = events;
        http = MockMvcTester.of(controller);
    }

    @Test
    void no_question_breaks_the_timeline() {
        for (String date : List.of("2025-11-12", "2025-11", "[2025-01-01..2025-01-09]", "[..2025-05-05]")) {
            events.create(
                    new EventData(
                            EventType.VISIT_STATE,
                            EventDate.parse(date),
                            WorldStatus.ANNOUNCED,
                            LocalizedText.of(Language.EN, "State visit"),
                            LocalizedText.EMPTY,
                            null,
                            List.of()),
                    "");
        }
        int windows = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            windows += ask() ? 1 : 0;
        }
        assertThat(windows).isBetween(QUESTIONS / 20, QUESTIONS - QUESTIONS / 20);
    }

    /** Asks something; tells whether the answer is a window. */
    private boolean ask() {
        List<String[]> parameters = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            parameters.add(new String[] {"from", "2025-01-01"});
            parameters.add(new String[] {"to", random.nextBoolean() ? "2025-12-31" : "9999-12-31"});
            parameters.add(new String[] {"width", "800"});
        }
        for (int left = random.nextInt(5); left > 0; left--) {
            parameters.add(new String[] {NAMES.get(random.nextInt(NAMES.size())), value()});
        }
        MockMvcTester.MockMvcRequestBuilder request = http.get().uri("/api/v1/timeline");
        for (String[] parameter : parameters) {
            request = request.param(parameter[0], parameter[1]);
        }
        MvcTestResult answer = request.exchange();
        String asked = String.join(
                "&", parameters.stream().map(pair -> pair[0] + "=" + pair[1]).toList());
        assertThat(answer.getUnresolvedException()).as(asked).isNull();
        int status = answer.getResponse().getStatus();
        assertThat(status).as(asked).isIn(200, 400);
        JsonNode body = json.readTree(answer.getResponse().getContentAsByteArray());
        if (status == 200) {
            assertThat(body.get("items").isArray()).as(asked).isTrue();
        } else {
            assertThat(answer.getResponse().getContentType()).as(asked).isEqualTo("application/problem+json");
            String wrong = body.get("parameter").asString();
            assertThat(NAMES).as(asked).contains(wrong);
            assertThat(body.get("detail").asString())
                    .as(asked)
                    .contains("'" + wrong + "'")
                    .contains(" ");
        }
        return status == 200;
    }

    /** A value from the list, two of them together, or letters and signs of all of Unicode. */
    private String value() {
        return switch (random.nextInt(6)) {
            case 0 -> picked() + picked();
            case 1 ->
                IntStream.range(0, random.nextInt(300))
                        .map(index -> random.nextInt(0x3000))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            default -> picked();
        };
    }

    private String picked() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}

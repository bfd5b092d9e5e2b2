package org.dragoman.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.RegisterContext;
import org.dragoman.security.SignedIn;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server without the web: does what it reads line by line, and answers each with a line, until there are no more. */
final class ServingProcess {

    static final String ANSWER = "answer ";
    static final String SAVE = "save ";
    static final String RETRACT = "retract ";
    static final String WINDOW = "window ";
    static final String CONTENT = "content";

    private final EventService events;
    private final TimelineService timeline;
    private final IndexFollower follower;

    private ServingProcess(ConfigurableApplicationContext context) {
        events = context.getBean(EventService.class);
        timeline = context.getBean(TimelineService.class);
        follower = context.getBean(IndexFollower.class);
    }

    /**
     * Serves until its input ends.
     *
     * @param arguments the address of the database, and the data folder
     */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                                RegisterContext.class, TimelineParts.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .run(
                                "--spring.datasource.url=" + arguments[0],
                                "--dragoman.data=" + arguments[1],
                                "--logging.level.root=warn");
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            ServingProcess server = new ServingProcess(context);
            SignedIn.asEditor();
            System.out.println(ANSWER + "ready");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(ANSWER + server.answer(line));
            }
        }
    }

    private String answer(String line) {
        if (line.startsWith(SAVE)) {
            return save(line.substring(SAVE.length())).id().toString();
        } else if (line.startsWith(RETRACT)) {
            EventId id = new EventId(Long.parseLong(line.substring(RETRACT.length())));
            return events.retract(id, events.find(id).orElseThrow().version(), "Never happened")
                    .state()
                    .code();
        } else if (line.startsWith(WINDOW)) {
            return window(line.substring(WINDOW.length())).items().stream()
                    .map(TimelineItem::title)
                    .sorted()
                    .toList()
                    .toString();
        }
        return follower.read(IndexContent::lines).toString();
    }

    private Event save(String title) {
        return events.create(
                new EventData(
                        EventType.TALKS_BILATERAL,
                        EventDate.parse("2025-11-12"),
                        WorldStatus.ANNOUNCED,
                        LocalizedText.of(Language.EN, title),
                        LocalizedText.EMPTY,
                        null,
                        List.of()),
                "");
    }

    private TimelineWindow window(String words) {
        return timeline.window(WindowRequest.read(
                new TimelineParameters(Map.of(
                        "from", List.of("2025-11-01"),
                        "to", List.of("2025-11-30"),
                        "width", List.of("800"),
                        "q", List.of(words))),
                Language.EN));
    }
}

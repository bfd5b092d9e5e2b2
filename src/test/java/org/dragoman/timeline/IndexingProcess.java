package org.dragoman.timeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Event;
import org.dragoman.event.EventChanged;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.Participation;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.RegisterContext;
import org.dragoman.security.SignedIn;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process that follows a register with an index, compares both, and then saves, changes and retracts events from several
 * threads while it indexes them, until it is killed. The index is committed every few milliseconds.
 */
final class IndexingProcess {

    static final String INDEXING = "indexing";
    static final String AGREES = "agrees";
    static final String SAVED = "saved";

    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final int THREADS = 2;
    private static final IndexUpdates.Pace FAST = new IndexUpdates.Pace(Duration.ofMillis(15), 16);

    private final EventService events;
    private final IndexFollower follower;
    private final List<ActorSummary> states;

    private IndexingProcess(ConfigurableApplicationContext context, Path data) {
        events = context.getBean(EventService.class);
        ActorService actors = context.getBean(ActorService.class);
        states = actors.states();
        follower = new IndexFollower(data, events, new ReaderNames(actors), FAST);
    }

    /**
     * Works until it is killed.
     *
     * @param arguments the data folder, and a new folder for an index to compare with; without the second it ends at once
     */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        IndexingProcess process = new IndexingProcess(
                new SpringApplicationBuilder(RegisterContext.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .lazyInitialization(true)
                        .run("--dragoman.data=" + data, "--logging.level.root=warn"),
                data);
        if (arguments.length == 1) {
            process.follower.start();
            process.follower.stop();
            return;
        }
        System.out.println(INDEXING);
        process.follower.start();
        System.out.println(process.verdict(Path.of(arguments[1])));
        IntStream.range(0, THREADS)
                .forEach(thread -> new Thread(() -> process.saveForEver(thread), "editor-" + thread).start());
    }

    private String verdict(Path empty) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            IndexProgress progress = follower.read(Generation::progress);
            return progress.whole() && progress.revision() == events.lastRevision();
        });
        List<String> held = follower.read(IndexContent::lines);
        List<String> wanted = IndexContent.lines(events, empty);
        return held.equals(wanted) ? AGREES + " " + held.size() : "differs: " + held + " instead of " + wanted;
    }

    private void saveForEver(int thread) {
        SignedIn.asEditor();
        for (int number = 0; ; number++) {
            Event event = events.create(content(thread, number), "");
            if (number % 3 == 1) {
                event = events.update(event.id(), event.version(), content(thread, number + 1), "");
            }
            if (number % 5 == 2) {
                event = events.retract(event.id(), event.version(), "Made up");
            }
            follower.follow(new EventChanged(event.id(), events.lastRevision()));
            System.out.println(SAVED);
        }
    }

    private EventData content(int thread, int number) {
        ActorSummary first = states.get(Math.floorMod(31 * number + thread, states.size()));
        ActorSummary second = states.get(Math.floorMod(17 * number + 7, states.size()));
        List<Participation> parties = first.equals(second)
                ? List.of(new Participation(first.id(), ParticipantRole.PRINCIPAL))
                : List.of(
                        new Participation(first.id(), ParticipantRole.HOST),
                        new Participation(second.id(), ParticipantRole.GUEST));
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number * 13L % 400);
        return new EventData(
                TYPES.get(number % TYPES.size()),
                number % 4 == 3 ? EventDate.parse(day.toString().substring(0, 7)) : EventDate.ofDay(day),
                WorldStatus.TOOK_PLACE,
                LocalizedText.of(Language.EN, "Meeting " + thread + "-" + number),
                LocalizedText.EMPTY,
                null,
                parties);
    }
}

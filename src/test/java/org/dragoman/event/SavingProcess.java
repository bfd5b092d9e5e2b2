package org.dragoman.event;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.RegisterContext;
import org.dragoman.security.SignedIn;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A process that saves events from several threads until it is killed, and prints each one once it is confirmed. */
final class SavingProcess {

    static final String CONFIRMED = "confirmed ";
    private static final int THREADS = 4;

    private SavingProcess() {}

    /**
     * Saves until it is killed.
     *
     * @param arguments the data folder
     */
    public static void main(String[] arguments) {
        EventService events = new SpringApplicationBuilder(RegisterContext.class)
                .web(WebApplicationType.NONE)
                .run("--dragoman.data=" + arguments[0])
                .getBean(EventService.class);
        IntStream.range(0, THREADS)
                .forEach(thread -> new Thread(() -> saveForEver(events, thread), "editor-" + thread).start());
    }

    private static void saveForEver(EventService events, int thread) {
        SignedIn.asEditor();
        for (int number = 1; ; number++) {
            String title = "Visit " + thread + "-" + number;
            Event saved = events.create(
                    new EventData(
                            EventType.VISIT_STATE,
                            EventDate.parse("2025-11-12"),
                            WorldStatus.ANNOUNCED,
                            LocalizedText.of(Language.EN, title),
                            LocalizedText.EMPTY,
                            null,
                            List.of()),
                    "saved in a burst");
            System.out.println(CONFIRMED + saved.id() + " " + title);
        }
    }
}

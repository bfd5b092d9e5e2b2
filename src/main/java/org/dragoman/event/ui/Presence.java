package org.dragoman.event.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dragoman.event.EventChanged;
import org.dragoman.kernel.EventId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who has which event open in a form at this node, so that editors see each other before they clash. */
@Component
class Presence {

    private final Map<EventId, List<Visit>> visits = new ConcurrentHashMap<>();

    private record Visit(String editor, Consumer<List<String>> others, Runnable saved) {}

    /**
     * Says that an editor has opened an event.
     *
     * @param others takes the logins of all others who have it open, now and whenever that changes; called from any thread
     * @param saved called when anybody has saved the event; from any thread
     * @return ends the visit
     */
    Registration enter(EventId event, String editor, Consumer<List<String>> others, Runnable saved) {
        Visit visit = new Visit(editor, others, saved);
        visits.computeIfAbsent(event, _ -> new CopyOnWriteArrayList<>()).add(visit);
        tell(event);
        return Registration.once(() -> leave(event, visit));
    }

    private void leave(EventId event, Visit visit) {
        visits.computeIfPresent(event, (_, present) -> {
            present.remove(visit);
            return present.isEmpty() ? null : present;
        });
        tell(event);
    }

    private void tell(EventId event) {
        List<Visit> present = visits.getOrDefault(event, List.of());
        for (Visit visit : present) {
            visit.others.accept(present.stream()
                    .filter(other -> !other.equals(visit))
                    .map(Visit::editor)
                    .distinct()
                    .toList());
        }
    }

    @TransactionalEventListener
    void saved(EventChanged change) {
        visits.getOrDefault(change.event(), List.of()).forEach(visit -> visit.saved.run());
    }
}

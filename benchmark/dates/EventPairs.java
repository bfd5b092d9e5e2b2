import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.kernel.EventDate;
import tools.jackson.databind.JsonNode;

/**
 * Which mention tells of which labelled event: they are paired one to one, best first, where their types are alike, they
 * share a state or a body, or one names none, and their dates may be the same.
 */
final class EventPairs {

    /** Kinds of events that one article calls a visit and another one talks. */
    private static final List<Set<String>> NEAR = List.of(
            Set.of("visit", "talks"),
            Set.of("talks", "summit"),
            Set.of("summit", "conference"),
            Set.of("talks", "conference"),
            Set.of("visit", "summit"),
            Set.of("visit", "conference"),
            Set.of("visit", "ceremony"),
            Set.of("signing", "talks"),
            Set.of("signing", "summit"));

    private static final Map<String, String> HEADS = Map.of(
            "agreement", "signing",
            "commission", "conference",
            "visit_related", "ceremony",
            "credentials", "ceremony",
            "envoy", "visit",
            "message", "call");

    private record Pair(JsonNode event, JsonNode mention, int score) {}

    private EventPairs() {}

    /** The mention of each event that has one; events are told apart by identity. */
    static Map<JsonNode, JsonNode> of(JsonNode events, JsonNode mentions) {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode event : events) {
            for (JsonNode mention : mentions) {
                int score = score(event, mention);
                if (score >= 0) {
                    pairs.add(new Pair(event, mention, score));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        Map<JsonNode, JsonNode> paired = new IdentityHashMap<>();
        Map<JsonNode, Boolean> taken = new IdentityHashMap<>();
        for (Pair pair : pairs) {
            if (!paired.containsKey(pair.event()) && !taken.containsKey(pair.mention())) {
                paired.put(pair.event(), pair.mention());
                taken.put(pair.mention(), true);
            }
        }
        return paired;
    }

    /** How well a mention fits an event, or -1 where it does not. */
    private static int score(JsonNode event, JsonNode mention) {
        String kind = head(event);
        String other = head(mention);
        Optional<EventDate> date = date(event);
        Optional<EventDate> told = date(mention);
        Set<String> sides = sides(event);
        Set<String> common = sides(mention);
        boolean unnamed = sides.isEmpty() || common.isEmpty();
        boolean alike = kind.equals(other) || NEAR.contains(Set.of(kind, other));
        common.retainAll(sides);
        if (!alike
                || (common.isEmpty() && !unnamed)
                || (date.isPresent() && told.isPresent() && apart(date.get(), told.get()))) {
            return -1;
        }
        return (kind.equals(other) ? 3 : 0) + (date.equals(told) ? 2 : 0) + common.size();
    }

    private static boolean apart(EventDate date, EventDate other) {
        LocalDate start = date.earliestStart();
        LocalDate end = date.latestEnd();
        return start != null && end != null && !other.mayOverlap(start, end);
    }

    private static Optional<EventDate> date(JsonNode event) {
        return EventDate.tryParse(event.path("date").asString(""));
    }

    private static String head(JsonNode event) {
        String head = event.path("type").asString("").replaceFirst("\\..*", "");
        return HEADS.getOrDefault(head, head);
    }

    private static Set<String> sides(JsonNode event) {
        Set<String> sides = new HashSet<>();
        for (JsonNode side : event.path("participants")) {
            String state = side.path("country").asString(side.path("state").asString(""));
            if (!state.isEmpty()) {
                sides.add(state);
            } else if (side.path("kind").asString("").equals("organisation")) {
                sides.add(side.path("name").asString("").toLowerCase(Locale.ROOT));
            }
        }
        return sides;
    }
}

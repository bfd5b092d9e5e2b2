package org.dragoman.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.kernel.EventId;

/**
 * Chooses the events that a window draws, so that panning never changes the choice and zooming in only adds to it.
 *
 * <p>Time is cut into tiles of 2, 4, 8 … days that do not depend on the window. From the largest to the smallest, each tile
 * keeps what the tile around it has chosen and fills up to {@value #TILE_SHARE} events, every lane in turn giving its most
 * important one that is left. So an event has a level, the logarithm of the longest tile in which it was chosen, finer
 * within a level by its turn; a window draws the events from the level of its own length upwards. A window is about two
 * tiles long and touches few, which keeps it under {@value #LIMIT} events; long events that stand in other tiles count
 * too, so that the limit itself is kept by leaving out those of the lowest levels. At the edge of a crowd a window may
 * reach few events; it is then filled up to {@value #FLOOR} from the levels below.
 *
 * <p>Where no more than {@value #LIMIT} events pass the filter at all, every one is drawn.
 */
final class DetailLevels {

    static final int LIMIT = 400;
    static final int TILE_SHARE = 100;
    static final int FLOOR = 40;

    /** Tiles of 2^22 days on both sides of 1970 hold the years 0 to 9999. */
    private static final int HIGHEST_LEVEL = 22;

    private final Function<TimelineEntry, List<String>> lanes;
    private final Set<EventId> wanted = new HashSet<>();
    private final Map<EventId, Double> levels = new HashMap<>();
    private final double windowLevel;

    private DetailLevels(DayRange window, Function<TimelineEntry, List<String>> lanes) {
        this.lanes = lanes;
        windowLevel = Math.log(Math.max(1, window.days() / 2.0)) / Math.log(2);
    }

    /**
     * The events to draw, most important first.
     *
     * @param dated all events that pass the filter and have a date, most important first
     * @param inWindow those of them that lie in the window, in the same order
     * @param lanes the lanes an event belongs to
     */
    static List<TimelineEntry> choose(
            List<TimelineEntry> dated,
            List<TimelineEntry> inWindow,
            DayRange window,
            Function<TimelineEntry, List<String>> lanes) {
        if (dated.size() <= LIMIT) {
            return inWindow;
        }
        DetailLevels detail = new DetailLevels(window, lanes);
        inWindow.stream().map(TimelineEntry::id).forEach(detail.wanted::add);
        List<Placed> ranked = dated.stream()
                .map(entry -> new Placed(entry, PossibleDays.middle(entry.date())))
                .toList();
        detail.fill(ranked.stream().filter(placed -> placed.day() < 0).toList(), HIGHEST_LEVEL);
        detail.fill(ranked.stream().filter(placed -> placed.day() >= 0).toList(), HIGHEST_LEVEL);
        long reached = inWindow.stream()
                .filter(entry -> detail.level(entry) >= detail.windowLevel)
                .count();
        return inWindow.stream()
                .sorted(Comparator.comparingDouble(detail::level).reversed().thenComparing(TimelineEntry.BY_RANK))
                .limit(Math.clamp(reached, FLOOR, LIMIT))
                .sorted(TimelineEntry.BY_RANK)
                .toList();
    }

    private double level(TimelineEntry entry) {
        return levels.getOrDefault(entry.id(), Double.NEGATIVE_INFINITY);
    }

    /**
     * Chooses in a tile and in the smaller ones that it is made of.
     *
     * @param tile its events by rank
     * @param level the tile is 2 to the power of this days long
     */
    private void fill(List<Placed> tile, int level) {
        if (tile.stream().noneMatch(placed -> wanted.contains(placed.entry().id()))) {
            return;
        }
        List<Placed> chosen = turns(tile);
        for (int turn = 0; turn < chosen.size(); turn++) {
            levels.put(chosen.get(turn).entry().id(), level + 1 - (turn + 1.0) / chosen.size());
        }
        if (level == 0 || level < windowLevel || tile.size() <= TILE_SHARE) {
            return;
        }
        List<Placed> earlier = new ArrayList<>();
        List<Placed> later = new ArrayList<>();
        tile.forEach(placed -> (placed.inLaterHalf(level) ? later : earlier).add(placed));
        fill(earlier, level - 1);
        fill(later, level - 1);
    }

    /** What the tile adds to what is chosen already, in the order of the lanes' turns. */
    private List<Placed> turns(List<Placed> tile) {
        int room = TILE_SHARE
                - (int) tile.stream()
                        .filter(placed -> levels.containsKey(placed.entry().id()))
                        .count();
        if (room <= 0) {
            return List.of();
        }
        Map<String, Integer> given = new HashMap<>();
        List<Turn> fresh = new ArrayList<>();
        for (Placed placed : tile) {
            int number = lanes.apply(placed.entry()).stream()
                    .mapToInt(lane -> given.merge(lane, 1, Integer::sum))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (!levels.containsKey(placed.entry().id())) {
                fresh.add(new Turn(placed, number));
            }
        }
        return fresh.stream()
                .sorted(Comparator.comparingInt(Turn::number))
                .limit(room)
                .map(Turn::placed)
                .toList();
    }

    private record Turn(Placed placed, int number) {}

    private record Placed(TimelineEntry entry, long day) {

        boolean inLaterHalf(int level) {
            return ((day >> (level - 1)) & 1) == 1;
        }
    }
}

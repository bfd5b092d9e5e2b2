package org.dragoman.shell;

import org.dragoman.kernel.EventType.Family;
import org.dragoman.kernel.WorldStatus;

/**
 * Draws markers as SVG on a grid of 22, of which the disc takes the middle 16. Colours come from the tokens: {@code
 * --type} is the family's colour, {@code --mk} the paper inside an outline, {@code --on-type} a glyph on the filled disc.
 */
final class MarkerDrawing {

    private static final String GREY = "var(--ink-3)";
    private static final String TYPE = "var(--type)";

    private MarkerDrawing() {}

    static String svg(Family family, WorldStatus status) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 22 22' data-status='" + status.code() + "'>"
                + disc(status) + glyph(family, status) + stroke(status) + "</svg>";
    }

    /** Dashes are fitted to the perimeter of 45.6, so that they close evenly. */
    private static String disc(WorldStatus status) {
        return switch (status) {
            case TOOK_PLACE -> "<circle cx='11' cy='11' r='8' fill='" + TYPE + "'/>";
            case CONFIRMED -> outline(TYPE, 1.9, "");
            case ANNOUNCED -> outline(TYPE, 1.7, "stroke-dasharray='3.4 2.3'");
            case RUMOURED -> outline(TYPE, 1.6, "stroke-linecap='round' stroke-dasharray='.1 3.157'");
            case UNDER_WAY -> outline(TYPE, 1.9, "") + "<path d='M11 3a8 8 0 0 0 0 16z' fill='" + TYPE + "'/>";
            case POSTPONED -> outline(GREY, 1.4, "stroke-dasharray='1.8 2'");
            case CANCELLED, DID_NOT_TAKE_PLACE -> outline(GREY, 1.5, "");
            case DENIED -> outline(TYPE, 1.7, "");
            case CUT_SHORT -> "<path d='M11 3a8 8 0 1 0 5.6 13.7L13.6 11l3-5.7A8 8 0 0 0 11 3z' fill='" + TYPE + "'/>";
        };
    }

    private static String outline(String colour, double width, String dashes) {
        return "<circle cx='11' cy='11' r='7.25' fill='var(--mk)' stroke='" + colour + "' stroke-width='" + width + "' "
                + dashes + "/>";
    }

    private static String glyph(Family family, WorldStatus status) {
        String colour = switch (status) {
            case TOOK_PLACE, CUT_SHORT -> "var(--on-type)";
            case POSTPONED, CANCELLED, DID_NOT_TAKE_PLACE -> GREY;
            default -> TYPE;
        };
        if (status == WorldStatus.UNDER_WAY) {
            return "";
        }
        if (status == WorldStatus.RUMOURED) {
            return "<path d='M8.9 9.1a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.2.9-1.2 1.7M11 14.8v.1' fill='none' stroke='"
                    + colour + "' stroke-width='1.7' stroke-linecap='round'/>";
        }
        return "<g class='glyph' fill='none' stroke='" + colour
                + "' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'>"
                + shape(family, colour) + "</g>";
    }

    private static String shape(Family family, String colour) {
        return switch (family) {
            case VISIT -> "<path d='M7.2 11h4.9M10 8.6l2.4 2.4-2.4 2.4M14.6 7.9v6.2'/>";
            case TALKS -> "<path d='M7.4 9.3h6.2M11.9 7.5l1.8 1.8-1.8 1.8M14.6 12.9H8.4M10.1 11.1l-1.8 1.8 1.8 1.8'/>";
            case SUMMIT -> "<path d='M11 7.4 15 14H7z' fill='" + colour + "' stroke-width='.8'/>";
            case CALL ->
                "<path d='M8.2 7.6c-.7.7-.8 1.6-.4 2.7.8 1.9 2.2 3.2 4.1 4 1.1.4 2 .3 2.7-.4l-1.6-1.8-1.2.8c-.9-.5-1.6-1.3-2.1-2.3"
                        + "l.8-1.2z' fill='" + colour + "' stroke-width='.8'/>";
            case AGREEMENT -> "<path d='m7.6 14.4.7-2.5 4.6-4.6 1.8 1.8-4.6 4.6zM12 14.5h2.7'/>";
            case STATEMENT ->
                "<path d='M7.2 11.8c0-1.9.9-3.2 2.6-3.7M12 11.8c0-1.9.9-3.2 2.6-3.7'/><path d='M7.2 11.6h2.6v2.4H7.2zM12 11.6"
                        + "h2.6v2.4H12z' fill='" + colour + "' stroke-width='.6'/>";
            case OTHER -> "<path d='M11 7 15 11l-4 4-4-4z' fill='" + colour + "' stroke-width='.8'/>";
        };
    }

    private static String stroke(WorldStatus status) {
        return switch (status) {
            case CANCELLED ->
                "<path d='M2.5 18.5 19.5 3.5' stroke='var(--mk)' stroke-width='4'/>"
                        + "<path d='M2.5 18.5 19.5 3.5' stroke='var(--err)' stroke-width='1.9' stroke-linecap='round'/>";
            case DID_NOT_TAKE_PLACE ->
                "<path d='M5 5l12 12M17 5 5 17' stroke='" + GREY + "' stroke-width='1.6' stroke-linecap='round'/>";
            case DENIED ->
                "<path d='M4 11h14' stroke='var(--mk)' stroke-width='4.5'/><path d='M5.5 11h11' stroke='var(--err)' "
                        + "stroke-width='2.2' stroke-linecap='round'/>";
            default -> "";
        };
    }
}

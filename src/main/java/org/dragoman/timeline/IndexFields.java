package org.dragoman.timeline;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.event.Verification;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;

/** The fields of a document of the index: one event as it stands now, or as it was believed to be for a while. */
final class IndexFields {

    /** Identifies all documents of an event, as a term. */
    static final String ID = "id";

    /** See {@link Shelf}; the first key of the order of documents. */
    static final String SHELF = "shelf";

    /** First day the event may have begun on, as days since 1970, or {@link #OPEN_START}; the second key of the order. */
    static final String START = "start";

    /** Days from {@link #START} to the last day the event may have ended on, or {@link #OPEN_LENGTH}; the third key of the order. */
    static final String LENGTH = "length";

    static final String IMPORTANCE = "importance";

    /** See {@link Profile}. */
    static final String PROFILE = "profile";

    /** The countries of the event, two letters each, in the order of {@link TimelineEntry#countries}. */
    static final String COUNTRIES = "countries";

    /** The whole date, where it is one of several that do not follow each other. */
    static final String ALTERNATIVES = "alternatives";

    /** First day on which the articles told this; {@link #NEVER} where they do not. */
    static final String SINCE = "since";

    /** First day on which the articles told something else; {@link #NEVER} for what stands now. */
    static final String UNTIL = "until";

    /** What a window shows of the event, see {@link EntryCodec}. */
    static final String ENTRY = "entry";

    /** All that is said of the event, see {@link WordAnalyzer}. */
    static final String WORDS = "words";

    /** Each participant, the place, the participating states and the sources, see {@link FacetTerms}. */
    static final String OWNER = "owner";

    static final int OPEN_START = -10_000_000;
    static final int OPEN_LENGTH = 30_000_000;
    static final int NEVER = 10_000_000;

    private static final int LAYOUT = 7;

    private IndexFields() {}

    /** Differs between programs that write an index differently or mean something else by its numbers. */
    static String format() {
        Stream<Enum<?>> constants = Stream.of(
                        EventType.values(),
                        WorldStatus.values(),
                        Verification.values(),
                        Language.values(),
                        ParticipantRole.values())
                .flatMap(Arrays::stream);
        return LAYOUT + "-"
                + Integer.toHexString(constants
                        .map(Enum::name)
                        .collect(Collectors.joining(","))
                        .hashCode());
    }
}

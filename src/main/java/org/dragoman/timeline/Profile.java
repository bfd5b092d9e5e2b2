package org.dragoman.timeline;

import org.dragoman.event.Verification;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;

/**
 * The small vocabularies of an event in one number: from the lowest bit on, whether its date is a set of alternatives (1 bit),
 * languages (3 bits), verification (3), highest protocol level of a participant, 0 where none is known (4), world status (4),
 * type (the rest).
 */
final class Profile {

    /** Protocol levels are smaller than this. */
    static final int LEVELS = 16;

    private static final int LANGUAGES = 1;
    private static final int VERIFICATION = 4;
    private static final int LEVEL = 7;
    private static final int STATUS = 11;
    private static final int TYPE = 15;

    private Profile() {}

    static long of(TimelineEntry entry) {
        EventDate date = entry.date();
        long profile = date != null && date.form() == EventDate.Form.ALTERNATIVES ? 1 : 0;
        for (Language language : entry.languages()) {
            profile |= 1L << (LANGUAGES + Numbering.LANGUAGES.of(language));
        }
        return profile
                | ((long) Numbering.VERIFICATIONS.of(entry.verification()) << VERIFICATION)
                | ((long) entry.level() << LEVEL)
                | ((long) Numbering.STATUSES.of(entry.status()) << STATUS)
                | ((long) Numbering.TYPES.of(entry.type()) << TYPE);
    }

    static boolean alternatives(long profile) {
        return (profile & 1) == 1;
    }

    /** A bit for each {@link Language}, see {@link Numbering}. */
    static int languages(long profile) {
        return (int) (profile >> LANGUAGES) & 7;
    }

    /** Number of the {@link Verification}. */
    static int verification(long profile) {
        return (int) (profile >> VERIFICATION) & 7;
    }

    static int level(long profile) {
        return (int) (profile >> LEVEL) & (LEVELS - 1);
    }

    /** Number of the {@link WorldStatus}. */
    static int status(long profile) {
        return (int) (profile >> STATUS) & 15;
    }

    /** Number of the {@link EventType}. */
    static int type(long profile) {
        return (int) (profile >> TYPE);
    }
}

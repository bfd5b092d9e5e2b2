package org.dragoman.event;

import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a statement.
 *
 * @param group equal for all who print the same report; they count as one
 * @param officialOf the country that speaks itself, by its ministry or office (ISO 3166 alpha-2)
 */
record Speaker(SourceId source, String group, @Nullable String officialOf) {}

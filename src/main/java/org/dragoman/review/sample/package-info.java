/** The sample desk: articles written for it, and what an editor decides about each of them. */
@NullMarked
package org.dragoman.review.sample;

import org.jspecify.annotations.NullMarked;

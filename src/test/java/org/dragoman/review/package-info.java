/** Tests of the way from article to event. */
@NullMarked
package org.dragoman.review;

import org.jspecify.annotations.NullMarked;

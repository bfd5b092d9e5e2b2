/** Feeds: which the desk asks, when, and what becomes of their entries. */
@NullMarked
package org.dragoman.article.feed;

import org.jspecify.annotations.NullMarked;

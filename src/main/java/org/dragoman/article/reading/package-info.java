/** Texts read out of files, pages and feeds, whatever they hold; nothing here is stored. */
@NullMarked
package org.dragoman.article.reading;

import org.jspecify.annotations.NullMarked;

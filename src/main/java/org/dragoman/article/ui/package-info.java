/** Pages that bring articles to the desk: pasted, from an address, from files. */
@NullMarked
package org.dragoman.article.ui;

import org.jspecify.annotations.NullMarked;

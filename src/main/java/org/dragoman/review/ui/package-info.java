/** The inbox of articles, the form to add one, and the page on which its mentions are decided. */
@NullMarked
package org.dragoman.review.ui;

import org.jspecify.annotations.NullMarked;

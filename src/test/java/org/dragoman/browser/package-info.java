/** Tests of the packaged desk in a process of its own, most of them through a real Chromium. */
@NullMarked
package org.dragoman.browser;

import org.jspecify.annotations.NullMarked;

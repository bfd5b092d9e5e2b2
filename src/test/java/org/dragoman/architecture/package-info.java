/** The rules of the design, held by tests, and planted violations that prove each rule can fail. */
@NullMarked
package org.dragoman.architecture;

import org.jspecify.annotations.NullMarked;

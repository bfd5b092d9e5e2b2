/** Classes that break the rules of the design, each one of them. */
@NullMarked
package org.planted;

import org.jspecify.annotations.NullMarked;

/** May use nothing, and reaches into south. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.planted.north;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

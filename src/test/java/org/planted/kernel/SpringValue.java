package org.planted.kernel;

import org.springframework.core.io.Resource;

/** A value of a kernel that uses a framework. */
public record SpringValue(Resource resource) {}

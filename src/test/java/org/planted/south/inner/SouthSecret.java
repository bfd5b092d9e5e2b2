package org.planted.south.inner;

/** Hidden in a package below the module's root. */
public record SouthSecret() {}

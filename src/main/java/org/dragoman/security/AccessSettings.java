package org.dragoman.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Who may read the desk.
 *
 * @param open {@code dragoman.public}: whether anyone may browse without signing in
 */
@ConfigurationProperties("dragoman")
record AccessSettings(@Name("public") @DefaultValue("true") boolean open) {}

package org.dragoman.security;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Signs an editor in before each test of a class, and whoever is signed in out after it. */
public interface AsEditor {

    @BeforeEach
    default void sign_in() {
        SignedIn.asEditor();
    }

    @AfterEach
    default void sign_out() {
        SignedIn.out();
    }
}

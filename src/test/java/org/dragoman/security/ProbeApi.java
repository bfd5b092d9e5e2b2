package org.dragoman.security;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls of an API that need nothing, a sign-in, an editor or an administrator, and one that breaks. */
@TestConfiguration
@RestController
class ProbeApi {

    @GetMapping("/api/probe")
    String read() {
        return "read";
    }

    @PostMapping("/api/probe/ask")
    String ask() {
        return "asked";
    }

    @EditorsOnly
    @PostMapping("/api/probe/write")
    String write() {
        return "written";
    }

    @AdministratorsOnly
    @PostMapping("/api/probe/administer")
    String administer() {
        return "administered";
    }

    @GetMapping("/api/probe/broken")
    String broken() {
        throw new IllegalStateException("a secret of the inside");
    }
}

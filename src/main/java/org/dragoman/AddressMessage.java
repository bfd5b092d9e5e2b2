package org.dragoman;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the desk on a terminal where it is. */
@Component
class AddressMessage {

    private final ApplicationContext context;

    AddressMessage(ApplicationContext context) {
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(
                    "Dragoman is at http://localhost:" + web.getWebServer().getPort() + "/  (Ctrl-C stops it)");
        }
    }
}

package org.dragoman.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Work that takes longer than a click may, in a thread of its own with the rights of the person who asked for it. */
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private Background() {}

    /**
     * Does the work and then changes the current page as the work says. A page that was left in the meantime is not
     * missed; what the work throws goes to the page's error handler.
     */
    public static void run(Supplier<Command> work) {
        UI page = UI.getCurrent();
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> show(page, outcome(work))));
    }

    private static Command outcome(Supplier<Command> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            return () -> {
                throw failure;
            };
        }
    }

    private static void show(UI page, Command change) {
        try {
            Future<Void> _ = page.access(change);
        } catch (UIDetachedException left) {
            LOG.debug("The page was left while it waited");
        }
    }
}

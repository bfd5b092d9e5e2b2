package org.dragoman.event.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.event.InvalidEventException;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.shell.WhyDialog;

/** Asks why before something serious is done to an event. */
class ReasonDialog extends WhyDialog {

    private ReasonDialog(String heading, String explanation, boolean needed, EventText texts, Consumer<String> done) {
        super(heading, explanation, needed, reason -> attempt(reason, texts, done));
    }

    /** @param done takes the reason; an {@link InvalidEventException} keeps the dialog open and says why */
    ReasonDialog(String heading, String explanation, EventText texts, Consumer<String> done) {
        this(heading, explanation, true, texts, done);
    }

    /** The same, where the reason may be left out. */
    static ReasonDialog optional(String heading, String explanation, EventText texts, Consumer<String> done) {
        return new ReasonDialog(heading, explanation, false, texts, done);
    }

    private static Optional<String> attempt(String reason, EventText texts, Consumer<String> done) {
        try {
            done.accept(reason);
            return Optional.empty();
        } catch (InvalidEventException refused) {
            return Optional.of(texts.problem(refused.problems().getFirst(), UiLanguage.current()));
        }
    }
}

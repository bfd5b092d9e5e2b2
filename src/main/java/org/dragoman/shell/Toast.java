package org.dragoman.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.Command;

/** A sentence at the foot of the page that tells for some seconds how something went. */
public final class Toast {

    private static final int SHOWN_MILLIS = 8000;

    private Toast() {}

    public static void show(String text) {
        Notification.show(text, SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }

    /**
     * The same with a button.
     *
     * @param undo takes back what was done
     */
    public static void show(String text, String undoLabel, Command undo) {
        Notification said = new Notification();
        Button button = new Button(undoLabel, _ -> {
            said.close();
            undo.execute();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        said.add(new Span(text), button);
        said.setDuration(SHOWN_MILLIS);
        said.setPosition(Notification.Position.BOTTOM_START);
        said.open();
    }
}

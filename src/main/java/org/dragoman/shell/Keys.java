package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Keyboard shortcuts of a view. They act while the view is shown, only when no field has the focus and no dialog is open;
 * letters and brackets by their place on a Latin keyboard, so that they work on an Arabic or a Russian one as well. A reader
 * can turn single-key shortcuts off for the browser: {@code localStorage['dragoman-keys'] = 'off'}.
 */
public final class Keys {

    /** Passes on presses of the keys that {@code this.deskKeys} lists, as an event on the element. */
    private static final String LISTEN = """
            const element = this;
            if (element.deskKeysHandler) { document.removeEventListener('keydown', element.deskKeysHandler); }
            element.deskKeysHandler = (event) => {
              if (!element.isConnected) {
                document.removeEventListener('keydown', element.deskKeysHandler);
                return;
              }
              if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) { return; }
              if (localStorage.getItem('dragoman-keys') === 'off') { return; }
              const target = event.composedPath()[0];
              if (target.isContentEditable || (target.matches && target.matches('input, textarea, select'))) { return; }
              const control = target.closest && target.closest('button, a, summary, [role=button]');
              if (control && (event.key === ' ' || event.key === 'Enter')) { return; }
              if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) { return; }
              let key = event.key;
              if (!/^[\\x20-\\x7e]$/.test(key)) {
                const latin = { BracketLeft: '[', BracketRight: ']', Slash: event.shiftKey ? '?' : '/' };
                key = /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : latin[event.code] || key;
              }
              if (key.length === 1) { key = (event.shiftKey && /[a-z]/i.test(key) ? 'Shift+' : '') + key.toLowerCase(); }
              if (element.deskFields && element.deskFields[key]) {
                event.preventDefault();
                element.deskFields[key].focus();
              } else if (element.deskKeys.includes(key)) {
                event.preventDefault();
                element.dispatchEvent(new CustomEvent('desk-key', { detail: key }));
              }
            };
            document.addEventListener('keydown', element.deskKeysHandler);
            """;

    private final Component view;
    private final Map<String, Command> actions = new HashMap<>();

    private Keys(Component view) {
        this.view = view;
    }

    /** The shortcuts of a view, none yet. */
    public static Keys of(Component view) {
        Keys keys = new Keys(view);
        view.getElement()
                .addEventListener(
                        "desk-key", press -> keys.pressed(press.getEventData().get("event.detail")))
                .addEventData("event.detail");
        view.addAttachListener(attached -> {
            keys.publish();
            view.getElement().executeJs(LISTEN);
        });
        return keys;
    }

    /**
     * Adds a shortcut.
     *
     * @param key as {@code KeyboardEvent.key}, letters in lower case: {@code "j"}, {@code "Shift+a"}, {@code "/"},
     *     {@code "["}, {@code "Escape"}
     */
    public Keys on(String key, Command action) {
        actions.put(key, action);
        if (view.isAttached()) {
            publish();
        }
        return this;
    }

    /** Adds a key that leads to a field at once, in the browser: what is typed right after it goes into the field. */
    public Keys to(String key, Component field) {
        field.addAttachListener(
                attached -> view.getElement().executeJs("(this.deskFields ||= {})[$0] = $1", key, field.getElement()));
        return this;
    }

    private void publish() {
        view.getElement().executeJs("this.deskKeys = $0.split('\\n')", String.join("\n", actions.keySet()));
    }

    private void pressed(JsonNode key) {
        Command action = actions.get(key.asString());
        if (action != null) {
            action.execute();
        }
    }
}

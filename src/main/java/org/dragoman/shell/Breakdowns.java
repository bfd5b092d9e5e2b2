package org.dragoman.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import java.util.Locale;
import org.dragoman.i18n.Translations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a person is told when an action breaks, the session has ended or the server cannot be reached. */
@Component
class Breakdowns implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Breakdowns.class);
    private static final int SHOWN_MILLIS =
            Math.toIntExact(Duration.ofSeconds(10).toMillis());

    private final transient Translations translations;

    Breakdowns(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().setSystemMessagesProvider(place -> messages(place.getLocale()));
        start.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(Breakdowns::tell));
        start.getSource().addUIInitListener(page -> {
            var dialog = page.getUI().getReconnectDialogConfiguration();
            Locale locale = page.getUI().getLocale();
            dialog.setDialogText(translations.getTranslation("shell.connection.lost", locale));
            dialog.setDialogTextGaveUp(translations.getTranslation("shell.connection.gave-up", locale));
        });
    }

    private static void tell(ErrorEvent error) {
        boolean refused = error.getThrowable() instanceof AccessDeniedException;
        if (refused) {
            LOG.info("An action was refused: {}", error.getThrowable().getMessage());
        } else {
            LOG.error("An action of a page broke", error.getThrowable());
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            String key = refused ? "shell.action.refused" : "shell.action.broke";
            Notification said =
                    Notification.show(ui.getTranslation(key), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
            said.addThemeVariants(NotificationVariant.ERROR);
        }
    }

    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.getTranslation("shell.session.ended", locale));
        messages.setSessionExpiredMessage(translations.getTranslation("shell.session.reload", locale));
        messages.setInternalErrorCaption(translations.getTranslation("shell.error.unexpected.title", locale));
        messages.setInternalErrorMessage(translations.getTranslation("shell.session.reload", locale));
        messages.setCookiesDisabledCaption(translations.getTranslation("shell.cookies.disabled", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("shell.cookies.needed", locale));
        return messages;
    }
}

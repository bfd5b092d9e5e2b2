package org.dragoman;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.dragoman.security.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The desk: starts the server and describes the page that hosts every view. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("desk/tokens.css")
@StyleSheet("desk/base.css")
@StyleSheet("desk/shell.css")
@StyleSheet("desk/parts.css")
@StyleSheet("desk/accounts.css")
@NpmPackage(value = "@fontsource-variable/noto-sans", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/noto-sans-arabic", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/noto-naskh-arabic", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/noto-serif", version = "5.3.0")
@CssImport("@fontsource-variable/noto-sans/wght.css")
@CssImport("@fontsource-variable/noto-sans-arabic/wght.css")
@CssImport("@fontsource-variable/noto-naskh-arabic/wght.css")
@CssImport("@fontsource-variable/noto-serif/wght.css")
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "desk/icon.svg", "any");
        page.addMetaTag("theme-color", "#2f47b5");
    }

    /** Starts the desk, or the command that verifies the audit. */
    public static void main(String[] args) {
        if (AuditCommand.asked(args)) {
            System.exit(AuditCommand.run(System.out, args));
        }
        SpringApplication.run(Application.class, args);
    }
}

package org.dragoman.security;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.security.ui.PasswordDialog;
import org.dragoman.security.ui.SignInView;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** For the top bar: a way to sign in, or the account that has, with its password and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AccountMenu extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient AuthenticationContext authentication;
    private final transient Vocabulary vocabulary;

    AccountMenu(
            CurrentAccount current,
            AccountService accounts,
            AuthenticationContext authentication,
            Vocabulary vocabulary) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.vocabulary = vocabulary;
        getContent().addClassName("account-menu");
        current.account().ifPresentOrElse(this::showMenu, this::showSignIn);
    }

    private void showSignIn() {
        Anchor signIn = new Anchor(SignInView.PATH, getTranslation("security.sign-in.title"));
        signIn.addClassName("sign-in-link");
        getContent().add(signIn);
    }

    private void showMenu(Account account) {
        Avatar avatar = new Avatar(account.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(account.displayName());
        name.getElement().setAttribute("dir", "auto");
        Span role = new Span(vocabulary.label("account-role", account.role().code(), UiLanguage.current()));
        role.addClassName("account-menu-role");
        Div names = new Div(name, role);
        names.addClassName("account-menu-names");

        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        Div face = new Div(avatar, names);
        face.addClassName("account-menu-face");
        MenuItem root = bar.addItem(face);
        root.setAriaLabel(getTranslation("security.menu.label", account.displayName()));
        root.getSubMenu()
                .addItem(getTranslation("security.menu.password"), click -> new PasswordDialog(accounts).open());
        root.getSubMenu().addItem(getTranslation("security.menu.sign-out"), click -> authentication.logout());
        getContent().add(bar);
    }
}

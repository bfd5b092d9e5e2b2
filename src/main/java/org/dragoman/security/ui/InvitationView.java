package org.dragoman.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.dragoman.i18n.LanguageSwitch;
import org.dragoman.security.AccountProblem;
import org.dragoman.security.InvitationService;

/** Where a one-time link leads: its owner chooses a password. */
@Route(value = "invitation/:token([A-Za-z0-9_-]{1,100})", autoLayout = false)
@AnonymousAllowed
public class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InvitationService invitations;
    private final Div card = new Div();
    private final NewPasswordFields password =
            new NewPasswordFields("security.sign-in.password", "security.join.repeated", "security.join.different");
    private String token = "";

    InvitationView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("sign-in");
        card.addClassNames("sign-in-card", "join-card");
        add(card, new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entry) {
        token = entry.getRouteParameters().get("token").orElse("");
        invitations.login(token).ifPresentOrElse(this::ask, this::refuse);
    }

    private void begin(String heading) {
        card.removeAll();
        card.add(new H1(getTranslation(heading)));
    }

    private void refuse() {
        begin("security.join.spent");
        say("security.problem.invitation-spent");
        card.add(signIn());
    }

    private void ask(String login) {
        begin("security.join.title");
        Button save = new Button(getTranslation("security.join.save"), _ -> accept());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        card.add(
                new Paragraph(getTranslation("security.join.explanation", login)),
                password.wanted(),
                password.repeated(),
                save);
    }

    private void accept() {
        if (password.usable()) {
            join();
        }
    }

    private void join() {
        try {
            String login = invitations.accept(token, password.value());
            begin("security.join.title");
            say("security.join.done", login);
            card.add(signIn());
        } catch (AccountProblem spent) {
            refuse();
        }
    }

    private Anchor signIn() {
        Anchor signIn = new Anchor(SignInView.PATH, getTranslation("security.sign-in.submit"));
        signIn.setRouterIgnore(true);
        return signIn;
    }

    private void say(String key, Object... arguments) {
        Paragraph words = new Paragraph(getTranslation(key, arguments));
        words.getElement().setAttribute("role", "status");
        card.add(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("security.join.title"));
    }
}

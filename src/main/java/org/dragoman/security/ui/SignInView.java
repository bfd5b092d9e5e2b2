package org.dragoman.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.dragoman.i18n.LanguageSwitch;

/** Where accounts sign in. The address says why a first attempt failed. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String PATH = "sign-in";

    /** Query parameter: the login or the password was wrong. */
    public static final String ERROR = "error";

    /** Query parameter: seconds until the next attempt is read. */
    public static final String WAIT = "wait";

    private static final long serialVersionUID = 1L;
    private static final int MOST_SECONDS = 3600;

    private final LoginForm form = new LoginForm();

    SignInView() {
        addClassName("sign-in");
        Span mark = new Span();
        mark.addClassName("brand-mark");
        H1 name = new H1(getTranslation("i18n.desk.name"));
        name.addClassName("wordmark");
        Div brand = new Div(mark, name);
        brand.addClassName("brand");

        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("security.sign-in.wrong"));
        form.getElement().setAttribute("no-autofocus", false);

        Paragraph lost = new Paragraph(getTranslation("security.sign-in.lost"));
        Anchor browse = new Anchor("/", getTranslation("security.sign-in.browse"));
        Div card = new Div(brand, form, lost, browse);
        card.addClassName("sign-in-card");
        add(card, new LanguageSwitch());
    }

    private LoginI18n texts(String messageKey, Object... arguments) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("security.sign-in.title"));
        texts.getForm().setUsername(getTranslation("security.sign-in.login"));
        texts.getForm().setPassword(getTranslation("security.sign-in.password"));
        texts.getForm().setSubmit(getTranslation("security.sign-in.submit"));
        texts.getErrorMessage().setTitle(getTranslation("security.sign-in.failed"));
        texts.getErrorMessage().setMessage(getTranslation(messageKey, arguments));
        texts.getErrorMessage().setUsername(getTranslation("security.sign-in.login-missing"));
        texts.getErrorMessage().setPassword(getTranslation("security.sign-in.password-missing"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entry) {
        QueryParameters why = entry.getLocation().getQueryParameters();
        why.getSingleParameter(WAIT)
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .ifPresent(seconds -> {
                    int minutes = (Math.min(Integer.parseInt(seconds), MOST_SECONDS) + 59) / 60;
                    form.setI18n(texts("security.sign-in.wait", minutes));
                    form.setError(true);
                });
        if (why.getParameters().containsKey(ERROR)) {
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("security.sign-in.title"));
    }
}

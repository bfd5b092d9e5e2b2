package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.dragoman.i18n.LanguageSwitch;
import org.dragoman.security.AccountMenu;

/**
 * The frame around every view: top bar with search, language, colours and account; the rail of views that carry
 * {@code @Menu}, whose title is a translation key and whose icon is a {@link Pictogram}; notices, for which it brings
 * along what they may ask and answer with; the view itself.
 */
@Layout
@AnonymousAllowed
@Uses(ConfirmDialog.class)
@Uses(Notification.class)
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "content";

    private final Main content = new Main();
    private final GlobalSearch search = new GlobalSearch();
    private final Rail rail = new Rail();

    MainLayout(AccountMenu account, List<Notice> notices) {
        addClassName("desk");
        content.setId(CONTENT);
        content.addClassName("desk-content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), topBar(account), rail, banners(notices), content);
        Keys.of(this).to("/", search.field());
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement()
                .setAttribute("router-ignore", true)
                .executeJs(
                        "this.addEventListener('click', (event) => {"
                                + "event.preventDefault(); document.getElementById($0).focus(); })",
                        CONTENT);
        return skip;
    }

    private Component topBar(AccountMenu account) {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Span name = new Span(getTranslation("i18n.desk.name"));
        name.addClassName("wordmark");
        Anchor brand = new Anchor("/", mark, name);
        brand.addClassName("brand");
        brand.getElement().setAttribute("router-link", true);

        Div tools = new Div(new LanguageSwitch(), new ColourSwitch(), account);
        tools.addClassName("top-tools");
        Header top = new Header(brand, search, tools);
        top.addClassName("top-bar");
        return top;
    }

    private static Component banners(List<Notice> notices) {
        Div banners = new Div();
        banners.addClassName("banners");
        notices.forEach(notice -> notice.banner().ifPresent(banners::add));
        return banners;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrival) {
        rail.show(arrival.getLocation());
        search.show(arrival.getLocation());
    }
}

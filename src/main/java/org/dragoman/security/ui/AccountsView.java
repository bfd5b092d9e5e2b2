package org.dragoman.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.security.Account;
import org.dragoman.security.AccountProblem;
import org.dragoman.security.AccountService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.InvitationService;
import org.dragoman.security.Role;
import org.dragoman.security.Roles;

/** Where administrators invite people, give roles, reset passwords, sign accounts out and shut them out. */
@Route("accounts")
@Menu(title = "security.accounts.title", icon = "accounts", order = 90)
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountsView extends Section implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final transient AccountService accounts;
    private final transient InvitationService invitations;
    private final transient Vocabulary vocabulary;
    private final transient EventDateText dates;
    private final String ownLogin;

    AccountsView(
            AccountService accounts,
            InvitationService invitations,
            CurrentAccount current,
            Vocabulary vocabulary,
            EventDateText dates) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.ownLogin = current.login();
        addClassNames("page", "card");
        list.addClassName("account-list");
        add(header(), list);
        refresh();
    }

    private Component header() {
        Button add = new Button(
                getTranslation("security.accounts.add"),
                click -> new InviteDialog(invitations, roleSelect(), this::refresh).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(new H1(getTranslation("security.accounts.title")), add);
        header.addClassName("page-header");
        return header;
    }

    private ListItem item(Account account) {
        ListItem item = new ListItem(
                who(account),
                roleOf(account),
                state(account),
                dated("security.accounts.added", day(account.createdAt())),
                dated("security.accounts.seen", lastSeen(account)),
                actions(account));
        item.addClassName("account");
        return item;
    }

    private static Component who(Account account) {
        Span name = new Span(account.displayName());
        name.addClassName("account-name");
        name.getElement().setAttribute("dir", "auto");
        Span login = new Span(account.login());
        login.addClassName("muted");
        login.getElement().setAttribute("dir", "auto");
        return new Div(name, login);
    }

    private Component dated(String label, String date) {
        Span what = new Span(getTranslation(label));
        what.addClassName("muted");
        return new Div(what, new Span(date));
    }

    private String day(Instant instant) {
        return dates.text(instant.atZone(ZoneOffset.UTC).toLocalDate(), UiLanguage.current());
    }

    private String lastSeen(Account account) {
        Instant seen = account.lastSeenAt();
        return seen == null ? getTranslation("security.accounts.never") : day(seen);
    }

    private Component roleOf(Account account) {
        Select<Role> select = roleSelect();
        select.setAriaLabel(getTranslation("security.accounts.role-of", account.login()));
        select.setValue(account.role());
        select.addValueChangeListener(change -> attempt(() -> accounts.setRole(account.id(), change.getValue())));
        return select;
    }

    private Select<Role> roleSelect() {
        Select<Role> select = new Select<>();
        select.setItems(Role.values());
        select.setItemLabelGenerator(role -> vocabulary.label("account-role", role.code(), UiLanguage.current()));
        return select;
    }

    private Component state(Account account) {
        if (account.enabled() && account.invited()) {
            return tag("security.accounts.invited", "tag-warning");
        }
        return account.enabled()
                ? tag("security.accounts.enabled", "tag-ok")
                : tag("security.accounts.disabled", "tag-error");
    }

    private Span tag(String key, String look) {
        Span tag = new Span(getTranslation(key));
        tag.addClassNames("tag", look);
        return tag;
    }

    private Component actions(Account account) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (!account.login().equals(ownLogin)) {
            actions.add(
                    account.invited()
                            ? new Button(
                                    getTranslation("security.accounts.invite-again"),
                                    click -> attempt(() -> OneTimeDialog.link(invitations.again(account.id()))
                                            .open()))
                            : new Button(getTranslation("security.accounts.reset"), click -> confirmReset(account)),
                    new Button(
                            getTranslation("security.accounts.sign-out"),
                            click -> attempt(() -> accounts.signOutEverywhere(account.id()))),
                    new Button(
                            getTranslation(
                                    account.enabled() ? "security.accounts.disable" : "security.accounts.enable"),
                            click -> attempt(() -> accounts.setEnabled(account.id(), !account.enabled()))));
        }
        return actions;
    }

    private void confirmReset(Account account) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("security.reset.title", account.login()));
        question.setText(getTranslation("security.reset.explanation"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("security.cancel"));
        question.setConfirmText(getTranslation("security.reset.confirm"));
        question.addConfirmListener(
                confirmed -> OneTimeDialog.password(account.login(), accounts.resetPassword(account.id()))
                        .open());
        question.open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
            Notification.show(getTranslation("security.accounts.saved"));
        } catch (AccountProblem problem) {
            Notification.show(getTranslation(problem.reason().key()));
        }
        refresh();
    }

    private void refresh() {
        list.removeAll();
        accounts.all().forEach(account -> list.add(item(account)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("security.accounts.title"));
    }
}

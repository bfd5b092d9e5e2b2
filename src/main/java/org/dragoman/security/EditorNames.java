package org.dragoman.security;

import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;
import org.springframework.stereotype.Component;

/** How readers know those who changed something: by the name of their account, not by the login they sign in with. */
@Component
public class EditorNames {

    private final AccountRepository accounts;
    private final Translations translations;

    EditorNames(AccountRepository accounts, Translations translations) {
        this.accounts = accounts;
        this.translations = translations;
    }

    /** The name of whoever has the login, as histories record it; the login itself where no account has it. */
    public String of(String login, Language reader) {
        return DeskAccount.LOGIN.equals(login)
                ? translations.text(reader, "shell.history.desk")
                : accounts.find(login)
                        .map(Account::displayName)
                        .filter(name -> !name.isBlank())
                        .orElse(login);
    }
}

package org.dragoman.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
        return of(List.of(login), reader).apply(login);
    }

    /** The names of those with the logins, each like that of one, looked up together. */
    public UnaryOperator<String> of(Collection<String> logins, Language reader) {
        Map<String, String> names = accounts.displayNames(logins);
        names.values().removeIf(String::isBlank);
        names.put(DeskAccount.LOGIN, translations.text(reader, "shell.history.desk"));
        return login -> names.getOrDefault(login, login);
    }
}

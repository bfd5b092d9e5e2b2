package org.dragoman.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.dragoman.event.SampleService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.Notice;
import org.dragoman.shell.Toast;

/** Says on every page that the register holds the sample desk, and lets editors remove it. */
@SpringComponent
class SampleNotice implements Notice {

    private final SampleService sample;
    private final CurrentAccount account;
    private final MentionWords words;

    SampleNotice(SampleService sample, CurrentAccount account, MentionWords words) {
        this.sample = sample;
        this.account = account;
        this.words = words;
    }

    @Override
    public Optional<Component> banner() {
        return sample.present() ? Optional.of(written()) : Optional.empty();
    }

    private Component written() {
        Span name = new Span(words.text("review.sample.name"));
        name.addClassNames("tag", "tag-warning");
        Div banner = new Div(name, new Span(words.text("review.sample.explanation")));
        banner.addClassName("sample-notice");
        banner.getElement().setAttribute("role", "region").setAttribute("aria-label", name.getText());
        if (account.mayEdit()) {
            NativeButton remove = new NativeButton(words.text("review.sample.remove"), _ -> ask());
            remove.addClassName("link-button");
            banner.add(remove);
        }
        return banner;
    }

    private void ask() {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(words.text("review.sample.question"));
        question.setText(words.text("review.sample.consequence"));
        question.setCancelText(words.text("review.dialog.cancel"));
        question.setCancelable(true);
        question.setConfirmText(words.text("review.sample.remove"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(_ -> remove());
        question.open();
    }

    private void remove() {
        sample.remove(words.text("review.sample.reason"));
        UI.getCurrent().refreshCurrentRoute(true);
        Toast.show(words.text("review.sample.removed"));
    }
}

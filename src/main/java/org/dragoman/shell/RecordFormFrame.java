package org.dragoman.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.server.Command;
import java.util.stream.Collectors;
import org.dragoman.history.RefusedChangeException;
import org.jspecify.annotations.Nullable;

/**
 * The page of a form that adds a record or changes one: its heading, the buttons to save (also Ctrl+Enter) and to leave, what is
 * wrong beside no field, the cursor in the first field that is wrong, and the question whether to leave what is typed.
 */
public class RecordFormFrame extends Div implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient RecordFields fields;
    private final transient Command save;
    private final PageHeader header;
    private final Span problem = new Span();
    private transient @Nullable Object shown;

    /**
     * A frame.
     *
     * @param fields of which the form is made
     * @param save stores what is typed, and leaves; may be refused
     * @param leave leads away from the form
     */
    public <F extends Component & RecordFields> RecordFormFrame(F fields, Command save, Command leave) {
        this.fields = fields;
        this.save = save;
        addClassNames("page", "card", "record-form-view");
        Button saving = new Button(getTranslation("shell.record.save"), _ -> save());
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        Div buttons = new Div(new Button(getTranslation("shell.why.cancel"), _ -> leave.execute()), saving);
        buttons.addClassName("row-actions");
        header = new PageHeader("", buttons);
        add(header, problem, fields);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    /** Begins with what the fields show now, in the first of them. */
    public void begin(String title) {
        header.setHeading(title);
        shown = fields.typed();
        fields.focus();
    }

    private void save() {
        Object before = shown;
        try {
            shown = null;
            save.execute();
        } catch (RefusedChangeException refused) {
            shown = before;
            problem.setText(fields.refuse(refused.problems()).stream()
                    .map(each -> getTranslation(each.key(), each.arguments().toArray()))
                    .collect(Collectors.joining(" ")));
            fields.getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus())");
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (shown != null && !shown.equals(fields.typed())) {
            BeforeLeaveEvent.ContinueNavigationAction onward = leaving.postpone();
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(getTranslation("shell.record.leave.heading"));
            question.setText(getTranslation("shell.record.leave.text"));
            question.setCancelable(true);
            question.setCancelText(getTranslation("shell.record.leave.stay"));
            question.setConfirmText(getTranslation("shell.record.leave.discard"));
            question.addCancelListener(_ -> onward.cancel());
            question.addConfirmListener(_ -> onward.proceed());
            question.open();
        }
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.server.Command;

/** Asks what becomes of what was typed when an editor leaves the form: kept as a draft, discarded, or not left at all. */
class LeaveQuestion extends ConfirmDialog {

    /** @param discard forgets the draft */
    LeaveQuestion(ContinueNavigationAction onward, Command discard) {
        setHeader(getTranslation("event.form.leave.heading"));
        setText(getTranslation("event.form.leave.text"));
        setConfirmText(getTranslation("event.form.leave.keep"));
        setRejectText(getTranslation("event.form.leave.discard"));
        setCancelText(getTranslation("event.form.leave.stay"));
        setRejectable(true);
        setCancelable(true);
        addConfirmListener(_ -> onward.proceed());
        addRejectListener(_ -> {
            discard.execute();
            onward.proceed();
        });
        addCancelListener(_ -> onward.cancel());
    }
}

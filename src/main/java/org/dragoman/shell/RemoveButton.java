package org.dragoman.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.Command;

/** Takes away the row of a form that it stands in. */
public class RemoveButton extends Button {

    private static final long serialVersionUID = 1L;

    /** @param label for those who do not see what it stands beside, and as a hint */
    public RemoveButton(String label, Command remove) {
        super(Pictogram.CLOSE.icon(), _ -> remove.execute());
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(label);
        setTooltipText(label);
    }
}

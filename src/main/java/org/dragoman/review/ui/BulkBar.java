package org.dragoman.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.ToIntFunction;

/** Accepts every proposal that is sure enough; the editor says how sure that is. */
class BulkBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final double USUAL = 0.9;
    private static final List<Double> CHOICES = List.of(0.95, USUAL, 0.8, 0.7, 0.0);

    private final transient MentionWords words;
    private final transient ToIntFunction<Double> acceptable;
    private final Select<Double> from = new Select<>();
    private final Button accept;

    /**
     * The bar.
     *
     * @param acceptable how many proposals are at least so sure
     * @param accepted accepts these
     */
    BulkBar(MentionWords words, ToIntFunction<Double> acceptable, DoubleConsumer accepted) {
        this.words = words;
        this.acceptable = acceptable;
        addClassName("bulk-bar");
        from.setItems(CHOICES);
        from.setItemLabelGenerator(words::confidence);
        from.setValue(USUAL);
        from.setAriaLabel(words.text("review.bulk.from"));
        from.addValueChangeListener(change -> recount());
        accept = new Button("", click -> accepted.accept(from.getValue()));
        accept.getElement().setAttribute("aria-keyshortcuts", "Shift+A");
        Span hint = new Span("⇧A");
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        accept.setSuffixComponent(hint);
        add(accept, from);
        recount();
    }

    /** Brings the number on the button up to date. */
    void recount() {
        int number = acceptable.applyAsInt(from.getValue());
        accept.setText(words.text("review.bulk.accept", number, words.confidence(from.getValue())));
        accept.setEnabled(number > 0);
    }

    /** Does what the button does. */
    void accept() {
        if (accept.isEnabled()) {
            accept.click();
        }
    }
}

package org.dragoman.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How likely a proposal is right: five bars and the number. */
class ConfidenceBars extends Span {

    private static final long serialVersionUID = 1L;
    private static final int BARS = 5;
    private static final double HIGH = 0.85;
    private static final double MIDDLE = 0.65;

    /** @param confidence 0 to 1 */
    ConfidenceBars(double confidence) {
        addClassNames("confidence", confidence >= HIGH ? "high" : confidence >= MIDDLE ? "middle" : "low");
        Span bars = new Span();
        bars.addClassName("confidence-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int bar = 0; bar < BARS; bar++) {
            Span one = new Span();
            one.setClassName("filled", confidence * BARS > bar + 0.25);
            bars.add(one);
        }
        String number = String.format(Locale.ROOT, "%.2f", confidence);
        Span value = new Span(number);
        value.addClassName("confidence-number");
        value.getElement().setAttribute("dir", "ltr");
        Span spoken = new Span(getTranslation("review.card.confidence"));
        spoken.addClassName("visually-hidden");
        add(spoken, bars, value);
        getElement().setAttribute("title", getTranslation("review.card.confidence") + " " + number);
    }
}

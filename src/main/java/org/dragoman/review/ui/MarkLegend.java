package org.dragoman.review.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Mention;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;

/** What the colours and lines under the words of an article mean, and how often each occurs. */
class MarkLegend extends Div {

    private static final long serialVersionUID = 1L;

    MarkLegend(List<Mention> mentions) {
        addClassName("mark-legend");
        Span label = new Span(getTranslation("review.legend"));
        label.addClassName("muted");
        add(
                label,
                entry(MentionField.DATE, EnumSet.of(MentionField.DATE), mentions),
                entry(MentionField.PARTICIPANT, EnumSet.of(MentionField.PARTICIPANT), mentions),
                entry(MentionField.PLACE, EnumSet.of(MentionField.PLACE), mentions),
                entry(
                        MentionField.TRIGGER,
                        EnumSet.of(MentionField.TRIGGER, MentionField.TYPE, MentionField.STATUS),
                        mentions));
    }

    private Span entry(MentionField shown, Set<MentionField> fields, List<Mention> mentions) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.addClassName("mark-" + shown.code());
        mark.setText(getTranslation("review.legend." + shown.code()));
        long count = mentions.stream()
                .flatMap(mention -> mention.data().evidence().stream())
                .filter(evidence -> fields.contains(evidence.field()))
                .map(Evidence::span)
                .distinct()
                .count();
        Span entry = new Span(mark, new Span(Long.toString(count)));
        entry.addClassName("mark-legend-entry");
        return entry;
    }
}

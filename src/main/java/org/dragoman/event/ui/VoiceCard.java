package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.event.EventMention;
import org.dragoman.i18n.EventDateText;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;

/** One value of a field: in words, as printed, and who says so since when. */
class VoiceCard extends Div {

    /** @param mark what is special about the value; empty for nothing */
    VoiceCard(String value, MentionField field, List<EventMention> saidBy, String mark, EventDateText dates) {
        Span words = new Span(value);
        words.addClassName("date-words");
        add(words);
        addClassName("date-card");
        if (!mark.isEmpty()) {
            Span tag = new Span(mark);
            tag.addClassName("tag");
            add(tag);
            addClassName("kept");
        }
        for (EventMention mention : saidBy) {
            printed(mention, field).forEach(this::add);
            add(FieldEvidence.source(mention, dates));
        }
    }

    private static Stream<Span> printed(EventMention mention, MentionField field) {
        return mention.mention().data().evidence().stream()
                .filter(evidence -> evidence.field() == field)
                .map(Evidence::quote)
                .map(quote -> {
                    Span printed = new Span(quote);
                    printed.addClassName("printed");
                    printed.getElement()
                            .setAttribute("dir", mention.language().rightToLeft() ? "rtl" : "ltr")
                            .setAttribute("lang", mention.language().code());
                    return printed;
                });
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.event.EventMention;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.jspecify.annotations.Nullable;

/** The different dates that articles give for one event, side by side; empty where they agree. */
class DateVoices extends Div {

    DateVoices(@Nullable EventDate kept, List<EventMention> mentions, EventDateText dates) {
        Map<EventDate, List<EventMention>> voices = new LinkedHashMap<>();
        for (EventMention mention : mentions) {
            EventDate date = mention.mention().data().date();
            if (date != null) {
                voices.merge(
                        date,
                        List.of(mention),
                        (all, one) -> Stream.concat(all.stream(), one.stream()).toList());
            }
        }
        if (voices.size() < 2) {
            setVisible(false);
            return;
        }
        addClassName("date-voices");
        add(new Paragraph(getTranslation("event.page.date.differ", voices.size())));
        Div cards = new Div();
        cards.addClassName("date-cards");
        voices.forEach((date, saidBy) -> cards.add(card(date, Objects.equals(date, kept), saidBy, dates)));
        add(cards);
    }

    private Div card(EventDate date, boolean kept, List<EventMention> saidBy, EventDateText dates) {
        Span words = new Span(dates.text(date, UiLanguage.current()));
        words.addClassName("date-words");
        Div card = new Div(words);
        card.addClassName("date-card");
        if (kept) {
            Span mark = new Span(getTranslation("event.page.date.kept"));
            mark.addClassName("tag");
            card.add(mark);
            card.addClassName("kept");
        }
        for (EventMention mention : saidBy) {
            printed(mention).forEach(card::add);
            card.add(FieldEvidence.source(mention, dates));
        }
        return card;
    }

    private static Stream<Span> printed(EventMention mention) {
        return mention.mention().data().evidence().stream()
                .filter(evidence -> evidence.field() == MentionField.DATE)
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

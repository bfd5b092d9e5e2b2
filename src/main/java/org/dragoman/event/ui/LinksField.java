package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.dragoman.event.Event;
import org.dragoman.event.EventLinks;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;

/** The events that an event belongs together with: the one that it is a part of, and those it is linked with. */
class LinksField extends Div {

    private final transient EventDirectory events;
    private final NameLookup<Event> parent;
    private final RowsField<RelatedRow> related;

    /** @param changed called whenever something is changed by hand */
    LinksField(EventDirectory events, Vocabulary vocabulary, Runnable changed) {
        this.events = events;
        parent = new NameLookup<>(getTranslation("event.field.parent"), events);
        parent.onChange(changed);
        related = new RowsField<>(getTranslation("event.form.related.add"), changed) {
            @Override
            RelatedRow emptyRow() {
                return new RelatedRow(events, vocabulary, this::remove);
            }
        };
        addClassName("links-field");
        add(parent, related);
    }

    void show(TypedEvent.Links typed) {
        parent.show(find(typed.parent()), typed.unknownParent());
        related.clear();
        typed.related().forEach(row -> related.newRow().show(row, find(row.event())));
    }

    private @Nullable Event find(@Nullable Long id) {
        return Optional.ofNullable(id)
                .flatMap(number -> events.find(new EventId(number)))
                .orElse(null);
    }

    TypedEvent.Links typed() {
        return new TypedEvent.Links(
                parent.entry().map(Event::id).map(EventId::value).orElse(null),
                parent.unknown(),
                related.rows().stream().map(RelatedRow::typed).toList());
    }

    EventLinks links() {
        return new EventLinks(
                parent.entry().map(Event::id).orElse(null),
                related.rows().stream()
                        .map(RelatedRow::link)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Marks what names no event of the register; true if there is nothing of the kind. */
    boolean complete() {
        String message = getTranslation("event.form.related.undecided");
        boolean known = parent.unknown().isEmpty();
        if (!known) {
            parent.refuse(message);
        }
        return related.complete(message) && known;
    }

    void refuseParent(String message) {
        parent.refuse(message);
    }

    void refuseRelated(String message) {
        related.refuse(message);
    }
}

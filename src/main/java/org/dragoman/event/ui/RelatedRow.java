package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.event.Event;
import org.dragoman.event.EventLink;
import org.dragoman.event.LinkKind;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventId;
import org.dragoman.shell.RemoveButton;
import org.jspecify.annotations.Nullable;

/** One event that the event at hand is linked with: what it is to the other one, and which that is. */
class RelatedRow extends Div implements FormRow {

    private final Select<LinkKind> kind = new Select<>();
    private final NameLookup<Event> other;

    RelatedRow(EventDirectory events, Vocabulary vocabulary, Consumer<RelatedRow> removed) {
        addClassName("related-row");
        kind.setLabel(getTranslation("event.form.related.kind"));
        kind.setItems(LinkKind.values());
        kind.setItemLabelGenerator(each -> vocabulary.label("link", each.code(), UiLanguage.current()));
        kind.setValue(LinkKind.PREPARES);
        other = new NameLookup<>(getTranslation("event.form.related.event"), events);
        add(kind, other, new RemoveButton(getTranslation("event.form.related.remove"), () -> removed.accept(this)));
    }

    /** @param found the event that the row names */
    void show(TypedEvent.Related typed, @Nullable Event found) {
        kind.setValue(LinkKind.of(typed.kind()));
        other.show(found, typed.unknown());
    }

    TypedEvent.Related typed() {
        return new TypedEvent.Related(
                kind.getValue().code(),
                other.entry().map(Event::id).map(EventId::value).orElse(null),
                other.unknown());
    }

    /** The link, or nothing while no event is chosen. */
    Optional<EventLink> link() {
        return other.entry().map(chosen -> new EventLink(kind.getValue(), chosen.id()));
    }

    @Override
    public boolean undecided() {
        return !other.unknown().isEmpty();
    }

    @Override
    public void refuse(String message) {
        other.refuse(message);
    }

    @Override
    public void focus() {
        kind.focus();
    }

    @Override
    public void onChange(Runnable action) {
        kind.addValueChangeListener(_ -> action.run());
        other.onChange(action);
    }
}

package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What stands beside the event form: the sources with their quotes, and the event among its neighbours in time. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EventFormAside extends Aside {

    private final SourcesField sources;
    private final TimelinePreview preview;

    EventFormAside(SourcesField sources, TimelinePreview preview) {
        this.sources = sources;
        this.preview = preview;
        addClassNames("card", "event-form-aside");
        getElement().setAttribute("aria-label", getTranslation("event.form.aside"));
        add(sources, preview);
    }

    SourcesField sources() {
        return sources;
    }

    /** Shows what belongs to another event; {@code null} for a new one. */
    void show(@Nullable EventId event, TypedSources typed) {
        sources.show(event, typed);
        preview.show(event);
    }

    /** Follows what is typed in the form. */
    void follow(TypedEvent typed, Optional<EventDate> date) {
        sources.follow(typed);
        preview.follow(typed, date.orElse(null));
    }
}

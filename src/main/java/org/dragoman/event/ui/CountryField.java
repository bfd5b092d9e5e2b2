package org.dragoman.event.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** One of the world's states, by its name in the reader's language. */
class CountryField extends ComboBox<ActorSummary> {

    CountryField(ActorService actors) {
        Language reader = UiLanguage.current();
        Collator order = Collator.getInstance(reader.locale());
        setLabel(getTranslation("event.form.new.country"));
        setManualValidation(true);
        setItemLabelGenerator(state -> state.name().forReader(reader));
        setItems(actors.states().stream()
                .sorted(Comparator.comparing(state -> state.name().forReader(reader), order))
                .toList());
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** ISO 3166 alpha-2 of the chosen state, or {@code null}. */
    @Nullable
    String code() {
        return getOptionalValue().map(ActorSummary::code).orElse(null);
    }
}

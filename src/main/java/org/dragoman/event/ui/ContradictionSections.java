package org.dragoman.event.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.event.ChangedMeanwhileException;
import org.dragoman.event.Contradiction;
import org.dragoman.event.ContradictionService;
import org.dragoman.event.Event;
import org.dragoman.event.EventSnapshot;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.Toast;
import org.springframework.stereotype.Component;

/** Builds the part of an event page on which contradictions are read and settled. */
@Component
class ContradictionSections {

    private final ContradictionService contradictions;
    private final CurrentAccount account;
    private final Translations translations;
    private final OwnValueDialog.Fields fields;

    ContradictionSections(
            ContradictionService contradictions,
            CurrentAccount account,
            Translations translations,
            EventText texts,
            Vocabulary vocabulary,
            EventDateText dates,
            TypedDate typed,
            ActorService actors) {
        this.contradictions = contradictions;
        this.account = account;
        this.translations = translations;
        this.fields = new OwnValueDialog.Fields(texts, vocabulary, dates, typed, actors);
    }

    /**
     * The contradictions of the event; nothing where its sources agree.
     *
     * @param decided called after a decision
     */
    Optional<Section> of(EventSnapshot snapshot, Runnable decided) {
        List<Contradiction> found = contradictions.of(snapshot);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Event event = snapshot.event();
        Section section = new Section(new H2(text("event.contradiction.heading")));
        section.setId("contradictions");
        found.forEach(contradiction -> section.add(new ContradictionPanel(
                contradiction,
                event.data(),
                account.mayEdit() ? choice(event, contradiction, decided) : null,
                fields.texts(),
                fields.dates())));
        return Optional.of(section);
    }

    private ContradictionPanel.Choice choice(Event event, Contradiction contradiction, Runnable decided) {
        return new ContradictionPanel.Choice() {

            @Override
            public void follow(Contradiction.Voice voice) {
                MentionId winner = voice.saidBy().getFirst().mention().id();
                new ReasonDialog(
                                text("event.contradiction.follow"),
                                text("event.contradiction.explanation"),
                                fields.texts(),
                                reason -> unlessChanged(
                                        () -> contradictions.follow(
                                                event.id(), event.version(), contradiction.field(), winner, reason),
                                        decided))
                        .open();
            }

            @Override
            public void decide() {
                new OwnValueDialog(
                                contradiction.field(),
                                event.data(),
                                fields,
                                (data, reason) -> unlessChanged(
                                        () -> contradictions.decide(
                                                event.id(), event.version(), contradiction.field(), data, reason),
                                        decided))
                        .open();
            }
        };
    }

    private void unlessChanged(Runnable work, Runnable then) {
        try {
            work.run();
        } catch (ChangedMeanwhileException meanwhile) {
            Toast.show(text("event.page.changed-meanwhile"));
        }
        then.run();
    }

    private String text(String key) {
        return translations.text(UiLanguage.current(), key);
    }
}

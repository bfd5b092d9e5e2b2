package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.article.ArticleService;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.EvidenceService;
import org.dragoman.event.Quote;
import org.dragoman.event.SourceChange;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.MentionId;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The sources of an event beside its form, each with its words and what they state. Quotes are added and sources removed
 * here; both happen when the event is saved.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SourcesField extends Section {

    private final transient EventService events;
    private final transient EvidenceService evidence;
    private final transient ArticleService articles;
    private final transient ActorService actors;
    private final transient Vocabulary vocabulary;
    private final transient EventDateText dates;
    private final transient SourceCards made;
    private final H2 heading = new H2();
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Span unquoted = new Span();
    private final Span error = new Span();
    private final Button add;
    private transient Runnable changed = () -> {};
    private transient List<EventMention> mentions = List.of();
    private final transient List<Quote> added = new ArrayList<>();
    private final transient Set<MentionId> removed = new LinkedHashSet<>();
    private transient List<ActorId> participants = List.of();

    SourcesField(
            EventService events,
            EvidenceService evidence,
            ArticleService articles,
            ActorService actors,
            Vocabulary vocabulary,
            EventDateText dates,
            SourceCards made) {
        this.events = events;
        this.evidence = evidence;
        this.articles = articles;
        this.actors = actors;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.made = made;
        addClassName("sources-field");
        add = new Button(getTranslation("event.sources.add"), Pictogram.ADD.icon(), _ -> ask());
        Div head = new Div(heading, add);
        head.addClassName("sources-head");
        cards.addClassName("source-cards");
        none.setText(getTranslation("event.sources.none"));
        none.addClassName("muted");
        unquoted.addClassName("sources-unquoted");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        add(head, error, none, cards, unquoted);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /**
     * Shows the sources of an event.
     *
     * @param event {@code null} for a new one
     * @param typed what is to change in them
     */
    void show(@Nullable EventId event, TypedSources typed) {
        SourceChange change = typed.change();
        mentions = Optional.ofNullable(event)
                .flatMap(events::snapshot)
                .map(EventSnapshot::mentions)
                .orElse(List.of());
        removed.clear();
        removed.addAll(change.removed());
        added.clear();
        cards.removeAll();
        mentions.forEach(mention -> cards.add(card(mention)));
        change.added().forEach(this::append);
        error.setText("");
        count();
    }

    TypedSources typed() {
        return TypedSources.of(change());
    }

    SourceChange change() {
        return new SourceChange(added, List.copyOf(removed));
    }

    /** Follows the participants that the form names, and says what of the form no words state yet. */
    void follow(TypedEvent typed) {
        participants = typed.participants().stream()
                .flatMap(row -> Stream.ofNullable(row.actor()))
                .map(ActorId::new)
                .toList();
        List<String> silent = stateable().stream()
                .filter(one -> filled(one, typed) && !stated(one))
                .map(Stateable::label)
                .toList();
        unquoted.setText(
                getTranslation("event.sources.unquoted", String.join(getTranslation("event.field.separator"), silent)));
        unquoted.setVisible(!silent.isEmpty() && cards.getComponentCount() > 0);
    }

    private static boolean filled(Stateable one, TypedEvent typed) {
        return switch (one.field()) {
            case DATE -> !typed.date().isBlank();
            case PLACE -> typed.place() != null;
            case PARTICIPANT -> true;
            case TRIGGER, TYPE, STATUS -> false;
        };
    }

    private boolean stated(Stateable one) {
        return added.stream().anyMatch(one::statedBy)
                || mentions.stream()
                        .filter(mention -> !removed.contains(mention.mention().id()))
                        .anyMatch(mention ->
                                SourceCards.states(mention.mention().data()).anyMatch(one::sameAs));
    }

    /** Says what the register refused. */
    void refuse(FieldProblem problem) {
        error.setText(getTranslation(problem.key(), problem.arguments().toArray()));
    }

    private List<Stateable> stateable() {
        return Stateable.of(participants, actors, vocabulary);
    }

    private void ask() {
        new QuoteDialog(articles, evidence, dates, stateable(), quote -> {
                    append(quote);
                    tell();
                })
                .open();
    }

    private void tell() {
        error.setText("");
        count();
        changed.run();
    }

    private void count() {
        int sources = mentions.size() - removed.size() + added.size();
        heading.setText(getTranslation("event.sources.heading", sources));
        none.setVisible(cards.getComponentCount() == 0);
    }

    private SourceCard card(EventMention mention) {
        MentionId id = mention.mention().id();
        SourceCard card = made.of(mention, (_, gone) -> {
            if (gone) {
                removed.add(id);
            } else {
                removed.remove(id);
            }
            tell();
        });
        card.show(removed.contains(id));
        return card;
    }

    /** Shows a new quote; nothing where its article is gone. */
    private void append(Quote quote) {
        articles.find(quote.article()).ifPresent(article -> {
            added.add(quote);
            cards.add(made.of(quote, article, (card, _) -> {
                added.remove(quote);
                cards.remove(card);
                add.focus();
                tell();
            }));
        });
    }
}

package org.dragoman.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.MentionId;
import org.dragoman.shell.Keys;
import org.jspecify.annotations.Nullable;

/** The mentions of an article as cards; one of them is the chosen one, which shows its fields. */
class MentionPanel extends Section implements CardActions {

    private static final long serialVersionUID = 1L;

    /**
     * Something that can be undone.
     *
     * @param mention the mention it was about; {@code null} where it was about many
     */
    private record Done(@Nullable MentionId mention, Command back) {}

    private final transient Article article;
    private final transient List<Mention> mentions;
    private final transient ArticlePaper paper;
    private final transient MentionWords words;
    private final transient MentionDecisions decisions;
    private final transient Deque<Done> done = new ArrayDeque<>();
    private final BulkBar bulk;
    private final Command decided;
    private final boolean editor;
    private final Span position = new Span();
    private final Div cards = new Div();
    private int chosen;

    /** @param decided called after every decision */
    MentionPanel(
            Article article,
            List<Mention> mentions,
            ArticlePaper paper,
            boolean editor,
            MentionWords words,
            MentionDecisions decisions,
            Command decided) {
        this.article = article;
        this.mentions = new ArrayList<>(mentions);
        this.paper = paper;
        this.editor = editor;
        this.words = words;
        this.decisions = decisions;
        this.decided = decided;
        addClassNames("card", "mention-panel");
        position.addClassName("muted");
        Header header = new Header(new H2(words.text("review.panel.title")), position);
        cards.addClassName("mention-cards");
        bulk = new BulkBar(words, from -> decisions.acceptable(article.id(), from), this::acceptFrom);
        bulk.setVisible(editor);
        add(header, bulk, cards, ReviewKeys.hints(editor));
        chosen = IntStream.range(0, mentions.size())
                .filter(index -> mentions.get(index).state() == MentionState.PROPOSED)
                .findFirst()
                .orElse(0);
        paper.onChoice(this::choose);
        keys();
        show();
    }

    /** Puts something to work with above the cards. */
    void addTool(Component tool) {
        addComponentAtIndex(indexOf(cards), tool);
    }

    private void keys() {
        Keys keys = Keys.of(this)
                .on("j", () -> step(1))
                .on("k", () -> step(-1))
                .on(" ", this::showSentence)
                .on("?", () -> ReviewKeys.show(editor));
        if (editor) {
            keys.on("a", () -> withChosen(this::accept))
                    .on("e", () -> withChosen(this::edit))
                    .on("m", () -> withChosen(this::attach))
                    .on("r", () -> withChosen(this::reject))
                    .on("Shift+a", bulk::accept)
                    .on("u", this::undoLast);
        }
    }

    private void show() {
        cards.removeAll();
        position.setText(mentions.isEmpty() ? "" : words.text("review.panel.position", chosen + 1, mentions.size()));
        if (mentions.isEmpty()) {
            cards.add(new Paragraph(words.text("review.panel.none")));
            return;
        }
        for (int index = 0; index < mentions.size(); index++) {
            cards.add(card(mentions.get(index), index == chosen));
        }
        paper.frame(mentions.get(chosen));
    }

    private MentionCard card(Mention mention, boolean isChosen) {
        return new MentionCard(
                mention,
                article.language(),
                isChosen,
                isChosen ? details(mention) : new Div(),
                paper.sentenceOf(mention),
                editor,
                words,
                this);
    }

    private Component details(Mention mention) {
        Div details = new Div(new MentionFacts(mention.data(), article, paper.sentences(), words));
        if (editor && mention.state() == MentionState.PROPOSED) {
            decisions.doubts(mention).forEach(doubt -> details.add(new OfficeDoubtNote(doubt, words)));
            decisions
                    .likeliest(mention)
                    .ifPresent(candidate -> details.add(new CandidateHint(candidate, words, () -> attach(mention))));
        }
        return details;
    }

    /** Chooses the mention with the id. */
    void choose(MentionId id) {
        IntStream.range(0, mentions.size())
                .filter(index -> mentions.get(index).id().equals(id))
                .findFirst()
                .ifPresent(this::choose);
    }

    @Override
    public void choose(Mention mention) {
        choose(mention.id());
    }

    private void choose(int index) {
        chosen = index;
        show();
        showSentence();
        cards.getComponentAt(index).scrollIntoView();
    }

    /**
     * Chooses the mention so many cards away.
     *
     * @param step -1 or 1
     */
    void step(int step) {
        int target = chosen + step;
        if (target >= 0 && target < mentions.size()) {
            choose(target);
            focusChosen();
        }
    }

    /** Where a dialog has just been closed, it gives its focus back first. */
    private void focusChosen() {
        if (!mentions.isEmpty()) {
            cards.getComponentAt(chosen)
                    .getElement()
                    .executeJs("setTimeout(() => this.focus({ preventScroll: true }))");
        }
    }

    /** Brings the sentence of the chosen mention into view. */
    void showSentence() {
        withChosen(paper::scrollTo);
    }

    void withChosen(SerializableConsumer<Mention> action) {
        if (!mentions.isEmpty()) {
            action.accept(mentions.get(chosen));
        }
    }

    @Override
    public void accept(Mention mention) {
        if (mention.state() == MentionState.PROPOSED) {
            decisions.accept(mention, this::replace);
        }
    }

    @Override
    public void edit(Mention mention) {
        if (mention.state() == MentionState.PROPOSED) {
            decisions.edit(mention, article, this::replace);
        }
    }

    @Override
    public void attach(Mention mention) {
        if (mention.state() == MentionState.PROPOSED) {
            decisions.attach(mention, this::replace);
        }
    }

    @Override
    public void reject(Mention mention) {
        if (mention.state() == MentionState.PROPOSED) {
            decisions.reject(mention, this::replace);
        }
    }

    @Override
    public void undo(Mention mention) {
        if (mention.state() != MentionState.PROPOSED) {
            decisions.undo(mention, this::replace);
        }
    }

    private void acceptFrom(double confidence) {
        decisions.acceptFrom(article.id(), confidence, this::reload, back -> done.push(new Done(null, back)));
    }

    /** Takes back what was done last on this page, else the decision about the chosen mention. */
    void undoLast() {
        Done last = done.poll();
        if (last == null) {
            withChosen(this::undo);
        } else {
            last.back().execute();
        }
    }

    /** The mention whose card shows all its fields. */
    Optional<Mention> chosen() {
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(chosen));
    }

    private void reload(List<Mention> changed) {
        mentions.clear();
        mentions.addAll(changed);
        choose(nextOpen().orElse(chosen));
        focusChosen();
        told();
    }

    /** Shows a mention that an editor has written. */
    void added(Mention written) {
        mentions.add(written);
        done.push(new Done(written.id(), () -> undo(written)));
        choose(written.id());
        told();
    }

    /** Shows a mention that says more than before. */
    void replaced(Mention changed) {
        mentions.replaceAll(mention -> mention.id().equals(changed.id()) ? changed : mention);
        show();
    }

    /** Shows what became of a mention; after a decision the next open one is chosen. */
    private void replace(Mention changed) {
        mentions.replaceAll(mention -> mention.id().equals(changed.id()) ? changed : mention);
        done.removeIf(past -> changed.id().equals(past.mention()));
        if (changed.state() == MentionState.PROPOSED) {
            choose(changed.id());
        } else {
            done.push(new Done(changed.id(), () -> undo(changed)));
            choose(nextOpen().orElse(chosen));
        }
        focusChosen();
        told();
    }

    private void told() {
        bulk.recount();
        decided.execute();
    }

    private Optional<Integer> nextOpen() {
        return IntStream.range(0, mentions.size())
                .map(offset -> (chosen + offset) % mentions.size())
                .filter(index -> mentions.get(index).state() == MentionState.PROPOSED)
                .boxed()
                .findFirst();
    }
}

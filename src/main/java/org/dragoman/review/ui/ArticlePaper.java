package org.dragoman.review.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.event.Mention;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.TextSpan;
import org.dragoman.shell.MarkedText;

/**
 * The text of an article on paper, in its own script and direction, with the words marked that its mentions rest on.
 * Offsets count in title, newline, text.
 */
class ArticlePaper extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CURRENT = "current";

    /**
     * Tells which words of the text are selected: offsets from the sentence's own data-start, its number left out. What
     * begins or ends between sentences reaches from the first to the last one that it covers: three clicks select a
     * paragraph up to the beginning of the next.
     */
    private static final String LISTEN = """
            const paper = this;
            const offset = (sentence, node, within) => {
              const range = document.createRange();
              range.selectNodeContents(sentence);
              range.setEnd(node, within);
              const before = range.cloneContents();
              before.querySelectorAll('.sentence-number').forEach((number) => number.remove());
              return Number(sentence.dataset.start) + before.textContent.length;
            };
            const tell = () => {
              const selection = document.getSelection();
              if (!selection || selection.isCollapsed || !paper.contains(selection.anchorNode)) { return; }
              const range = selection.getRangeAt(0);
              const covered = [...paper.querySelectorAll('[data-start]')].filter((each) => range.intersectsNode(each));
              if (covered.length === 0) { return; }
              const first = covered[0];
              const last = covered[covered.length - 1];
              const start = first.contains(range.startContainer)
                ? offset(first, range.startContainer, range.startOffset)
                : offset(first, first, 0);
              const end = last.contains(range.endContainer)
                ? offset(last, range.endContainer, range.endOffset)
                : offset(last, last, last.childNodes.length);
              if (end > start) {
                paper.dispatchEvent(new CustomEvent('words-selected', { detail: { start, end } }));
              }
            };
            paper.addEventListener('mouseup', tell);
            paper.addEventListener('keyup', tell);
            """;

    private record Mark(TextSpan span, HtmlContainer element) {}

    private final transient Sentences sentences;
    private transient SerializableConsumer<MentionId> chosen = mention -> {};
    private final transient List<Mark> marks = new ArrayList<>();
    private final transient Map<Integer, Span> numbered = new LinkedHashMap<>();

    ArticlePaper(Article article, List<Mention> mentions) {
        this.sentences = Sentences.of(article.fullText(), article.language());
        addClassName("article-paper");
        getElement()
                .setAttribute("lang", article.language().code())
                .setAttribute("dir", LanguageChoice.direction(article.language()));
        for (Sentences.Paragraph paragraph : sentences.paragraphs()) {
            boolean title = paragraph.sentences().getFirst().number() == 0;
            HtmlContainer block = title ? new H2() : new Paragraph();
            paragraph.sentences().forEach(sentence -> block.add(sentence(sentence, article.fullText(), mentions)));
            add(block);
        }
    }

    /** What is done with the mention whose words are clicked. */
    void onChoice(SerializableConsumer<MentionId> choice) {
        chosen = choice;
    }

    /** What is done with words that the reader selects. */
    void onSelection(SerializableConsumer<TextSpan> selected) {
        getElement()
                .addEventListener(
                        "words-selected",
                        event -> selected.accept(new TextSpan(
                                event.getEventData().get("event.detail.start").asInt(),
                                event.getEventData().get("event.detail.end").asInt())))
                .addEventData("event.detail.start")
                .addEventData("event.detail.end");
        addAttachListener(attached -> getElement().executeJs(LISTEN));
    }

    Sentences sentences() {
        return sentences;
    }

    private Span sentence(Sentences.Sentence sentence, String text, List<Mention> mentions) {
        Span block = new Span();
        block.addClassName("sentence");
        block.getElement()
                .setAttribute("data-start", Integer.toString(sentence.span().start()));
        numbered.put(sentence.number(), block);
        if (sentence.number() > 0) {
            Span number = new Span(Integer.toString(sentence.number()));
            number.addClassName("sentence-number");
            number.getElement().setAttribute("aria-hidden", "true");
            block.add(number);
        }
        int offset = sentence.span().start();
        for (MarkedText.Part part : MarkedText.parts(sentence.span().in(text), evidence(sentence.span(), mentions))) {
            if (part.fields().isEmpty()) {
                block.add(new Text(part.text()));
            } else {
                int start = offset + part.start();
                block.add(mark(part, new TextSpan(start, start + part.text().length()), mentions));
            }
        }
        return block;
    }

    /** The evidence inside the sentence, counted from its beginning. */
    private static List<Evidence> evidence(TextSpan sentence, List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.data().evidence().stream())
                .filter(evidence -> evidence.span().overlaps(sentence))
                .map(evidence -> new Evidence(
                        evidence.field(),
                        evidence.ordinal(),
                        new TextSpan(
                                Math.max(evidence.span().start() - sentence.start(), 0),
                                Math.min(evidence.span().end(), sentence.end()) - sentence.start()),
                        evidence.quote()))
                .toList();
    }

    private HtmlContainer mark(MarkedText.Part part, TextSpan span, List<Mention> mentions) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(part.text());
        part.fields().forEach(field -> mark.addClassName("mark-" + field.code()));
        mentions.stream()
                .filter(mention -> rests(mention, span))
                .findFirst()
                .ifPresent(owner -> mark.getElement().addEventListener("click", click -> chosen.accept(owner.id())));
        marks.add(new Mark(span, mark));
        return mark;
    }

    private static boolean rests(Mention mention, TextSpan span) {
        return mention.data().evidence().stream()
                .anyMatch(evidence -> evidence.span().overlaps(span));
    }

    /** Frames the words that the mention rests on and shows the sentence of its trigger as the current one. */
    void frame(Mention mention) {
        int current = sentenceOf(mention);
        numbered.forEach((number, block) -> block.setClassName(CURRENT, number == current));
        marks.forEach(mark -> mark.element().setClassName(CURRENT, rests(mention, mark.span())));
    }

    /** Brings the sentence of the mention into view. */
    void scrollTo(Mention mention) {
        Span block = numbered.get(sentenceOf(mention));
        if (block != null) {
            block.scrollIntoView();
        }
    }

    /** The number of the sentence that first speaks of the mention. */
    int sentenceOf(Mention mention) {
        int first = mention.data().evidence().stream()
                .filter(evidence -> evidence.field() == MentionField.TRIGGER)
                .mapToInt(evidence -> evidence.span().start())
                .findFirst()
                .orElseGet(() -> mention.data().evidence().stream()
                        .mapToInt(evidence -> evidence.span().start())
                        .min()
                        .orElse(0));
        return sentences.at(first).number();
    }
}

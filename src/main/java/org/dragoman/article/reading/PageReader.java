package org.dragoman.article.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a web page: its main text without menus and notices, and what the page says of itself. */
final class PageReader {

    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    private static final int FEWEST_CHARACTERS = 80;
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, button, figcaption, [hidden], "
                    + "[aria-hidden=true]";

    /**
     * The article of a page.
     *
     * @param sent the charset that the sender names
     * @param address where the page is from
     * @throws UnreadableException if it holds no text, or in no known encoding
     */
    ReadText read(byte[] page, @Nullable Charset sent, @Nullable String address) throws UnreadableException {
        String html = TextDecoder.decode(page, sent == null ? declared(page) : sent);
        String base = address == null ? "" : address;
        Document document = Jsoup.parse(html, base);
        PageMetadata metadata = PageMetadata.of(document);
        String title = metadata.title();
        Paragraphs paragraphs = main(document, html, base);
        paragraphs.dropFirst(title);
        if (title.isEmpty()) {
            title = paragraphs.takeFirst();
        }
        return ArticleFileReader.checked(new ReadText(
                title,
                paragraphs.text(),
                metadata.publishedOn(),
                metadata.address().orElse(address),
                metadata.publisher().orElse(null)));
    }

    private static @Nullable Charset declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        return found.find() ? TextDecoder.charset(found.group(1)).orElse(null) : null;
    }

    /** What the reader view of a browser would show, or all text where that finds next to nothing. */
    private static Paragraphs main(Document document, String html, String base) {
        Element found = new Readability4J(base, Jsoup.parse(html, base)).parse().getArticleContent();
        return Optional.ofNullable(found)
                .filter(content -> content.text().length() >= FEWEST_CHARACTERS)
                .map(PageReader::paragraphs)
                .orElseGet(() -> {
                    document.select(NOT_TEXT).remove();
                    Element article = document.selectFirst("article, main, [role=main]");
                    return paragraphs(article == null ? document.body() : article);
                });
    }

    private static Paragraphs paragraphs(Element content) {
        Paragraphs paragraphs = new Paragraphs();
        content.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    paragraphs.write(text.getWholeText());
                } else if (breaks(node)) {
                    paragraphs.close();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    paragraphs.close();
                }
            }
        });
        return paragraphs;
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }
}

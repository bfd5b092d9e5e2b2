package org.dragoman.article.reading;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the paragraphs of the XHTML that a document is turned into; stops where there is too much of it. */
class ParagraphHandler extends DefaultHandler {

    /** More than an article may have, in characters. */
    static final int MOST_CHARACTERS = 2 * 1024 * 1024;

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "br", "blockquote", "pre");

    /** Thrown when the document is longer than {@link #MOST_CHARACTERS}. */
    static final class TooMuchText extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    private final Paragraphs paragraphs = new Paragraphs();
    private int characters;
    private boolean body;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        body |= name.equals("body");
        breakAt(name);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        breakAt(name);
    }

    private void breakAt(String name) {
        if (BLOCKS.contains(name)) {
            paragraphs.close();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new TooMuchText();
        }
        if (body) {
            paragraphs.write(new String(text, start, length));
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        characters(text, start, length);
    }

    String text() {
        return paragraphs.text();
    }
}

package org.dragoman.article.reading;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Reads articles out of files: HTML, PDF, DOCX, plain text and mail (EML). The kinds that are packed or made of objects
 * are read in a process of their own, see {@link DocumentProcess}: no file can harm the desk.
 */
@Component
public class ArticleFileReader {

    /** The largest file in megabytes. */
    public static final int MOST_MEGABYTES = 20;

    /** The largest file in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private final DocumentProcess documents = new DocumentProcess();
    private final PageReader pages = new PageReader();

    /**
     * The text of a file.
     *
     * @param cancelled asked now and then; true ends the reading with {@link ReadingProblem#CANCELLED}
     */
    public ReadText read(String fileName, byte[] file, BooleanSupplier cancelled) throws UnreadableException {
        if (file.length > MOST_BYTES) {
            throw new UnreadableException(ReadingProblem.TOO_LARGE, MOST_MEGABYTES);
        }
        FileKind kind =
                FileKind.of(fileName, file).orElseThrow(() -> new UnreadableException(ReadingProblem.UNKNOWN_KIND));
        return switch (kind) {
            case PAGE -> pages.read(file, null, null);
            case PLAIN -> plain(TextDecoder.decode(file, null));
            case PDF, DOCX, MAIL -> documents.read(kind, file, cancelled);
        };
    }

    private static ReadText plain(String text) throws UnreadableException {
        Paragraphs paragraphs = Paragraphs.ofPlain(text);
        String title = paragraphs.takeFirst();
        return checked(new ReadText(title, paragraphs.text(), null, null, null));
    }

    /** The text, unless it is none. */
    static ReadText checked(ReadText text) throws UnreadableException {
        if (text.text().isEmpty()) {
            throw new UnreadableException(ReadingProblem.NO_TEXT);
        }
        return text;
    }
}

package org.dragoman.article.reading;

import java.nio.charset.Charset;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads articles out of files: HTML, PDF, DOCX, plain text and mail (EML). All but plain text are read in a process of
 * their own, see {@link DocumentProcess}: no file can harm the desk.
 */
@Component
public class ArticleFileReader {

    /** The largest file in megabytes. */
    public static final int MOST_MEGABYTES = 20;

    /** The largest file in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private final DocumentProcess documents = new DocumentProcess();

    /**
     * The text of a file.
     *
     * @param cancelled asked now and then; true ends the reading with {@link ReadingProblem#CANCELLED}
     */
    public ReadText read(String fileName, byte[] file, BooleanSupplier cancelled) throws UnreadableException {
        return read(fileName, file, null, null, cancelled);
    }

    /** The text of what an address holds. */
    ReadText read(Fetched fetched) throws UnreadableException {
        return read("", fetched.body(), fetched.charset(), fetched.address(), () -> false);
    }

    private ReadText read(
            String fileName,
            byte[] file,
            @Nullable Charset charset,
            @Nullable String address,
            BooleanSupplier cancelled)
            throws UnreadableException {
        if (file.length > MOST_BYTES) {
            throw new UnreadableException(ReadingProblem.TOO_LARGE, MOST_MEGABYTES);
        }
        FileKind kind =
                FileKind.of(fileName, file).orElseThrow(() -> new UnreadableException(ReadingProblem.UNKNOWN_KIND));
        return switch (kind) {
            case PLAIN -> plain(TextDecoder.decode(file, charset));
            case PAGE, PDF, DOCX, MAIL ->
                documents.read(new DocumentProcess.Origin(kind, charset, address), file, cancelled);
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

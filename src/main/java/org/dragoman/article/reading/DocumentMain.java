package org.dragoman.article.reading;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that reads one document: its bytes on the standard input, a {@link DocumentAnswer} on the standard output.
 * Attachments and what is embedded are left alone.
 */
final class DocumentMain {

    /** Titles that a program gave: the name of the file. */
    private static final Pattern FILE_NAME =
            Pattern.compile("^Microsoft Word - |\\.(docx?|pdf|rtf|odt|indd|html?)$", Pattern.CASE_INSENSITIVE);

    private static final EmbeddedDocumentExtractor NO_ATTACHMENTS = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream part, ContentHandler handler, Metadata metadata, boolean html) {
            throw new IllegalStateException("Attachments are not read");
        }
    };

    private DocumentMain() {}

    /**
     * Reads one document and ends.
     *
     * @param arguments the name of a {@link FileKind}; for a page also the charset and the address it was sent with, which
     *     may be empty
     */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.setOut(System.err);
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        FileKind kind = FileKind.valueOf(arguments[0]);
        DocumentAnswer answer = kind == FileKind.PAGE ? readPage(arguments[1], arguments[2]) : read(kind, System.in);
        byte[] json = JsonMapper.shared().writeValueAsBytes(answer);
        out.write(json, 0, json.length);
        out.flush();
    }

    private static DocumentAnswer readPage(String charset, String address) {
        try {
            Charset sent = TextDecoder.charset(charset).orElse(null);
            return DocumentAnswer.of(
                    new PageReader().read(System.in.readAllBytes(), sent, address.isEmpty() ? null : address));
        } catch (UnreadableException unreadable) {
            return DocumentAnswer.of(unreadable.problem());
        } catch (IOException | RuntimeException failure) {
            return DocumentAnswer.of(ReadingProblem.DAMAGED);
        }
    }

    private static DocumentAnswer read(FileKind kind, InputStream file) {
        ParagraphHandler paragraphs = new ParagraphHandler();
        Metadata metadata = new Metadata();
        try (TikaInputStream input = TikaInputStream.get(file)) {
            Path path = input.getPath();
            if (kind == FileKind.DOCX) {
                new ZipFile(path.toFile()).close();
            }
            SecureContentHandler guarded = new SecureContentHandler(paragraphs, input);
            try {
                parser(kind).parse(input, guarded, metadata, context());
            } catch (SAXException failure) {
                guarded.throwIfCauseOf(failure);
                throw failure;
            }
        } catch (EncryptedDocumentException locked) {
            return DocumentAnswer.of(ReadingProblem.PROTECTED);
        } catch (TikaException | SAXException | IOException | RuntimeException failure) {
            return DocumentAnswer.of(problem(failure));
        }
        return new DocumentAnswer(null, title(metadata), day(metadata), paragraphs.text(), null, null);
    }

    private static Parser parser(FileKind kind) {
        return switch (kind) {
            case PDF -> new PDFParser();
            case DOCX -> new OOXMLParser();
            case MAIL -> new RFC822Parser();
            case PAGE, PLAIN -> throw new IllegalArgumentException(kind + " needs no parser of Tika");
        };
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, NO_ATTACHMENTS);
        context.set(
                Parser.class,
                new CompositeParser(MediaTypeRegistry.getDefaultRegistry(), new JSoupParser(), new TXTParser()));
        return context;
    }

    /** What broke the reading: a guard against bombs, by the words of its library, or else the file itself. */
    private static ReadingProblem problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = Objects.requireNonNullElse(cause.getMessage(), "");
            if (cause instanceof ParagraphHandler.TooMuchText
                    || message.toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return ReadingProblem.SWOLLEN;
            }
        }
        return ReadingProblem.DAMAGED;
    }

    private static String title(Metadata metadata) {
        String title = Objects.requireNonNullElse(metadata.get(TikaCoreProperties.TITLE), "")
                .strip();
        return FILE_NAME.matcher(title).find() ? "" : title;
    }

    private static @Nullable String day(Metadata metadata) {
        Date made = metadata.getDate(TikaCoreProperties.CREATED);
        return made == null
                ? null
                : made.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}

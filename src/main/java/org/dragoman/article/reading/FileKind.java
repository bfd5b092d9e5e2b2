package org.dragoman.article.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** The kinds of files that are read, told by their first bytes and, among those, by their name. */
enum FileKind {
    PAGE("text/html"),
    PLAIN("text/plain"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    MAIL("message/rfc822");

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    static Optional<FileKind> of(String fileName, byte[] file) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            MediaType type = MimeTypes.getDefaultMimeTypes().detect(bytes, metadata);
            String name = type.getBaseType().toString().replace("application/xhtml+xml", PAGE.type);
            return Arrays.stream(values())
                    .filter(kind -> kind.type.equals(name))
                    .findFirst();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }
}

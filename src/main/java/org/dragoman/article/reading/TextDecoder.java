package org.dragoman.article.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by the mark at their beginning, as UTF-8 where they are, as declared, and else by what their
 * letters look like. A charset that does not fit the bytes is never believed.
 */
final class TextDecoder {

    private static final int FAIRLY_SURE = 25;

    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private TextDecoder() {}

    /**
     * The text of the bytes.
     *
     * @param declared the charset that the file or its sender names
     * @throws UnreadableException if no charset fits
     */
    static String decode(byte[] bytes, @Nullable Charset declared) throws UnreadableException {
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                return as(charset, Arrays.copyOfRange(bytes, mark.length, bytes.length))
                        .orElseThrow(() -> new UnreadableException(ReadingProblem.ENCODING));
            }
        }
        return Stream.concat(Stream.of(StandardCharsets.UTF_8), declared == null ? Stream.of() : Stream.of(declared))
                .flatMap(charset -> as(charset, bytes).stream())
                .findFirst()
                .or(() -> recognised(bytes))
                .orElseThrow(() -> new UnreadableException(ReadingProblem.ENCODING));
    }

    private static Optional<String> recognised(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= FAIRLY_SURE)
                .map(CharsetMatch::getName)
                .flatMap(name -> charset(name).stream())
                .flatMap(charset -> as(charset, bytes).stream())
                .findFirst();
    }

    /** The charset with the name, if Java has it. */
    static Optional<Charset> charset(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> as(Charset charset, byte[] bytes) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.chars().anyMatch(TextDecoder::noText) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** True for control characters that no text has. */
    private static boolean noText(int character) {
        boolean low = character < 0x20 && "\t\n\r\f\u001A".indexOf(character) < 0;
        boolean high = character >= 0x80 && character < 0xA0 && character != 0x85;
        return low || high;
    }
}

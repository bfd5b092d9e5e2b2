package org.dragoman.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of requests, never more of them than an article may have. */
@Component
class RequestReader {

    /** The longest article, in bytes of UTF-8. */
    static final int MOST_BYTES = 1_048_576;

    /** JSON may write one byte of an article in six. */
    private static final int MOST_BODY_BYTES = 6 * MOST_BYTES + 10_000;

    private static final String TOO_LONG = "The text is longer than 1 MB: send a part of it.";

    private final JsonMapper json;

    RequestReader(JsonMapper json) {
        this.json = json;
    }

    /**
     * The fields of a body.
     *
     * @throws RequestProblem if it is no JSON object or too long
     */
    Fields read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BODY_BYTES + 1);
        if (bytes.length > MOST_BODY_BYTES) {
            throw RequestProblem.of("text", TOO_LONG);
        }
        try {
            JsonNode root = json.readTree(bytes);
            if (root != null && root.isObject()) {
                return new Fields(root);
            }
        } catch (JacksonException unreadable) {
            throw RequestProblem.of("body", "The body is not JSON.");
        }
        throw RequestProblem.of("body", "The body is not a JSON object.");
    }

    /** The fields of a request; each method refuses what it cannot read. */
    record Fields(JsonNode root) {

        String requiredText(String name) {
            String text = optionalText(name);
            if (text.isBlank()) {
                throw RequestProblem.of(name, "The field \"" + name + "\" is missing or empty.");
            }
            return text;
        }

        String optionalText(String name) {
            JsonNode value = root.path(name);
            if (value.isMissingNode() || value.isNull()) {
                return "";
            }
            if (!value.isString()) {
                throw RequestProblem.of(name, "The field \"" + name + "\" is not a text.");
            }
            return value.stringValue();
        }

        LocalDate day(String name) {
            try {
                return LocalDate.parse(requiredText(name));
            } catch (DateTimeException notADay) {
                throw RequestProblem.of(name, "The field \"" + name + "\" is not a day such as 2025-10-22.");
            }
        }

        @Nullable
        Language optionalLanguage(String name) {
            String tag = optionalText(name);
            return tag.isBlank()
                    ? null
                    : Language.of(tag).orElseThrow(() -> RequestProblem.of(name, RequestProblem.UNREAD));
        }

        void checkSize(String text) {
            if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                throw RequestProblem.of("text", TOO_LONG);
            }
        }
    }
}

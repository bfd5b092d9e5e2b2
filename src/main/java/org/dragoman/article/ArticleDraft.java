package org.dragoman.article;

import java.time.LocalDate;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody hands it in. Line ends are made one, and characters that no text has (NUL, halves of surrogate
 * pairs) are left out, before it is compared or stored.
 *
 * @param sample true if it comes with the sample desk
 */
public record ArticleDraft(
        @Nullable SourceId source,
        Language language,
        @Nullable LocalDate publishedOn,
        @Nullable String address,
        String title,
        String text,
        boolean sample) {

    /** Longest title in characters. */
    public static final int TITLE_LENGTH = 1000;

    /** Longest address in characters. */
    public static final int ADDRESS_LENGTH = 2000;

    /** The most bytes that title, newline and text may take in UTF-8: 1 MB. */
    public static final int FULL_TEXT_BYTES = 1024 * 1024;

    public ArticleDraft {
        title = ArticleText.clean(title);
        text = ArticleText.clean(text);
        address = address == null || address.isBlank() ? null : ArticleText.clean(address);
    }

    /** Fingerprint of the address without what only tracks readers; nothing where there is no address. */
    @Nullable
    String canonicalSha256() {
        return CanonicalAddress.of(address).map(Sha256::of).orElse(null);
    }

    /** The text that every offset counts in: the title, a newline, the text. */
    public String fullText() {
        return ArticleText.full(title, text);
    }
}

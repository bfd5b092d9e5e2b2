package org.dragoman.extraction;

import java.util.List;
import org.dragoman.kernel.Language;

/** What an article was read as: its language and the mentions it proposes, in the order of the text. */
public record Extraction(Language language, List<ExtractedMention> mentions) {

    public Extraction {
        mentions = List.copyOf(mentions);
    }
}

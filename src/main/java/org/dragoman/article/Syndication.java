package org.dragoman.article;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.kernel.ArticleId;
import org.springframework.stereotype.Component;

/**
 * Finds out which stored articles print one text: ten papers that reprint an agency are one voice. Two articles are one
 * voice where at least half of what both say is word for word the same, or where they stand at one address.
 */
@Component
class Syndication {

    /** From this likeness on, see {@link Shingles#likeness}. */
    private static final double ONE_TEXT = 0.5;

    private final SyndicationRepository repository;

    Syndication(SyndicationRepository repository) {
        this.repository = repository;
    }

    /** Puts a new article beside those that print its text, if there are any. */
    void place(ArticleId id, ArticleDraft draft) {
        Shingles shingles = Shingles.of(draft.text());
        long[] bands = shingles.bands();
        if (bands.length > 0) {
            repository.insertBands(id, bands);
        }
        Set<Long> groups = repository.candidates(id, draft.canonicalSha256()).stream()
                .filter(candidate ->
                        candidate.sameAddress() || shingles.likeness(Shingles.of(candidate.text())) >= ONE_TEXT)
                .map(SyndicationRepository.Candidate::group)
                .collect(Collectors.toCollection(TreeSet::new));
        groups.stream().findFirst().ifPresent(first -> repository.join(id, groups, first));
    }
}

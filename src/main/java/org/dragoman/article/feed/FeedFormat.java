package org.dragoman.article.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.article.reading.ReadingProblem;
import org.dragoman.article.reading.UnreadableException;

/** Reads RSS and Atom. Document types are refused, so that no feed reads files or swells. */
final class FeedFormat {

    private static final Comparator<SyndEntry> OLDEST_FIRST = Comparator.comparing(FeedFormat::published);

    private FeedFormat() {}

    /**
     * The entries that lead somewhere, the oldest first.
     *
     * @param address the feed's own, which links may be relative to
     */
    static List<FeedEntry> read(byte[] feed, String address) throws UnreadableException {
        try (XmlReader text = new XmlReader(new ByteArrayInputStream(feed))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(text).getEntries().stream()
                    .sorted(OLDEST_FIRST)
                    .flatMap(entry -> entry(entry, URI.create(address)))
                    .toList();
        } catch (FeedException | IOException | IllegalArgumentException broken) {
            throw new UnreadableException(ReadingProblem.NO_FEED);
        }
    }

    private static Stream<FeedEntry> entry(SyndEntry entry, URI feed) {
        String link = Objects.requireNonNullElse(entry.getLink(), entry.getUri());
        if (link == null || link.isBlank()) {
            return Stream.empty();
        }
        Instant published = published(entry);
        LocalDate day = published.equals(Instant.EPOCH) ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
        String address = feed.resolve(link.strip().replace(" ", "%20")).toString();
        return Stream.of(new FeedEntry(address, Objects.requireNonNullElse(entry.getTitle(), ""), day));
    }

    /** When the entry was published or else changed; the epoch where it does not say. */
    private static Instant published(SyndEntry entry) {
        return Stream.of(Optional.ofNullable(entry.getPublishedDate()), Optional.ofNullable(entry.getUpdatedDate()))
                .flatMap(Optional::stream)
                .map(Date::toInstant)
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}

package org.dragoman.article.reading;

import org.springframework.stereotype.Component;

/** Reads the article that an address of the web holds: a page, or a file of a kind that {@link ArticleFileReader} reads. */
@Component
public class ArticleAddressReader {

    private final PageFetcher fetcher;
    private final ArticleFileReader files;

    ArticleAddressReader(PageFetcher fetcher, ArticleFileReader files) {
        this.fetcher = fetcher;
        this.files = files;
    }

    /** The text at the address; its own address is the one that the page calls canonical, else where it was found. */
    public ReadText read(String address) throws UnreadableException {
        Fetched fetched = fetcher.fetch(address, Validators.NONE);
        ReadText read = files.read(fetched);
        String own = read.address() == null ? fetched.address() : read.address();
        return new ReadText(read.title(), read.text(), read.publishedOn(), own, read.publisher());
    }
}

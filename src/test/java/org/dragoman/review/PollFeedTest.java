package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSummary;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.feed.Feed;
import org.dragoman.article.feed.FeedService;
import org.dragoman.article.reading.LocalSite;
import org.dragoman.article.reading.ReadingProblem;
import org.dragoman.event.MentionService;
import org.dragoman.kernel.SourceId;
import org.dragoman.persistence.OnH2File;
import org.dragoman.security.DeskAccount;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Feeds of a site on this machine, asked as the desk asks any. */
@OnH2File
@Import({ReviewContext.class, DeskAccount.class})
class PollFeedTest {

    private static final LocalSite SITE = new LocalSite();

    private final FeedService feeds;
    private final ArticleService articles;
    private final MentionService mentions;
    private final SourceService sources;
    private final AtomicReference<String> entries = new AtomicReference<>("");
    private SourceId source = new SourceId(0);

    @Autowired
    PollFeedTest(FeedService feeds, ArticleService articles, MentionService mentions, SourceService sources) {
        this.feeds = feeds;
        this.articles = articles;
        this.mentions = mentions;
        this.sources = sources;
    }

    @DynamicPropertySource
    static void the_site_may_be_asked(DynamicPropertyRegistry properties) {
        properties.add("dragoman.reading.inside", () -> "localhost:" + SITE.port());
    }

    @BeforeEach
    void sign_in() {
        SignedIn.asEditor();
        source = sources.create(new SourceData("Wire", SourceKind.AGENCY, null, null, false))
                .id();
    }

    @AfterEach
    void sign_out() {
        feeds.list().forEach(feed -> feeds.remove(feed.id()));
        SignedIn.out();
    }

    private Feed polled(String path) {
        if (feeds.list().stream().noneMatch(feed -> feed.address().equals(SITE.address(path)))) {
            assertThat(feeds.add(SITE.address(path), source)).isEmpty();
        }
        feeds.poll(feed(path).id());
        return feed(path);
    }

    private Feed feed(String path) {
        return feeds.list().stream()
                .filter(feed -> feed.address().equals(SITE.address(path)))
                .findFirst()
                .orElseThrow();
    }

    private void serve(String path) {
        SITE.on(path, exchange -> {
            String tag = "\"" + entries.get().hashCode() + "\"";
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", tag);
            String rss = "<rss version='2.0'><channel><title>News</title><link>https://news.example</link>"
                    + "<description>d</description>" + entries.get() + "</channel></rss>";
            byte[] body = known ? new byte[0] : rss.getBytes(StandardCharsets.UTF_8);
            LocalSite.send(exchange, known ? 304 : 200, "application/rss+xml", body);
        });
    }

    private static String entry(String path) {
        return "<item><title>In the feed</title><link>" + path + "</link>"
                + "<pubDate>Wed, 22 Oct 2025 10:00:00 GMT</pubDate></item>";
    }

    private static String story(String title) {
        return """
                <html><head><title>%s</title></head><body><article><h1>%1$s</h1><p>President of Kazakhstan Kassym-Jomart
                Tokayev will pay a state visit to Russia on 12 November, the Kremlin said on Wednesday. He will hold talks
                with Vladimir Putin in Moscow. %1$s.</p></article></body></html>""".formatted(title);
    }

    private List<ArticleSummary> stored() {
        return articles.list(0, 100).stream()
                .filter(article -> article.source().equals(source))
                .toList();
    }

    @Test
    void articles_come_into_the_inbox_once_with_what_they_mention() {
        SITE.page("/one", story("Tokayev to visit Moscow"));
        SITE.page("/two", story("Visit agreed"));
        entries.set(entry("/one") + entry(SITE.address("/two")));
        serve("/rss");

        Feed first = polled("/rss");
        Feed second = polled("/rss");

        assertThat(first.problem()).isNull();
        assertThat(first.articles()).isEqualTo(2);
        assertThat(second.articles()).isEqualTo(2);
        assertThat(stored())
                .extracting(ArticleSummary::title)
                .containsExactlyInAnyOrder("Tokayev to visit Moscow", "Visit agreed");
        assertThat(stored()).allSatisfy(article -> {
            assertThat(article.publishedOn()).isEqualTo("2025-10-22");
            assertThat(mentions.ofArticle(article.id())).isNotEmpty();
        });
        assertThat(SITE.asked()).filteredOn(asked -> asked.endsWith("/one")).hasSize(1);
    }

    @Test
    void a_new_entry_is_taken_in_and_one_that_cannot_be_read_yet_is_tried_again() {
        AtomicBoolean there = new AtomicBoolean();
        SITE.on(
                "/later",
                exchange -> LocalSite.send(
                        exchange,
                        there.get() ? 200 : 503,
                        "text/html",
                        story("Now it is there").getBytes(StandardCharsets.UTF_8)));
        entries.set(entry("/later"));
        serve("/growing");
        assertThat(polled("/growing").articles()).isZero();

        there.set(true);
        assertThat(polled("/growing").articles()).isEqualTo(1);
    }

    @Test
    void what_goes_wrong_is_kept_with_the_feed_and_asked_less_often() {
        SITE.on("/broken", exchange -> LocalSite.send(exchange, 500, "text/plain", new byte[0]));
        SITE.page("/no-feed", "<html><body>Not a feed</body></html>");
        SITE.page(
                "/entity",
                "application/xml",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title>"
                        .concat("<link>l</link><description>d</description></channel></rss>")
                        .getBytes(StandardCharsets.UTF_8));

        Feed once = polled("/broken");
        Feed twice = polled("/broken");

        assertThat(once.problem()).isEqualTo(new Feed.Problem(ReadingProblem.REFUSED, List.of("500")));
        assertThat(twice.failures()).isEqualTo(2);
        assertThat(twice.nextPollAt()).isAfter(once.nextPollAt().plusSeconds(600));
        assertThat(polled("/no-feed").problem()).isEqualTo(new Feed.Problem(ReadingProblem.NO_FEED, List.of()));
        assertThat(polled("/entity").problem()).isEqualTo(new Feed.Problem(ReadingProblem.NO_FEED, List.of()));
    }

    @Test
    void a_feed_is_followed_once_and_has_an_address_of_the_web_and_a_source() {
        assertThat(feeds.add("https://news.example/rss", source)).isEmpty();
        assertThat(feeds.add("https://news.example/rss ", source)).hasSize(1);
        assertThat(feeds.add("news.example/rss", source)).hasSize(1);
        assertThat(feeds.add("https://news.example/atom", null)).hasSize(1);
    }
}

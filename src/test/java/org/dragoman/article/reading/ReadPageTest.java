package org.dragoman.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of pages as news sites build them. */
class ReadPageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final String FIRST = "The foreign ministers of Russia and Kazakhstan met in Moscow on Wednesday, the"
            + " ministry said, and discussed the state visit of President Tokayev in November.";
    private static final String SECOND = "They also spoke of trade, of transport, and of the session of the commission"
            + " that both sides want to hold before the end of the year.";

    private final PageReader reader = new PageReader();

    private ReadText read(String head, String body) throws UnreadableException {
        String html = "<!doctype html><html><head>" + head + "</head><body><nav><ul><li><a href=/a>World</a></li>"
                + "<li><a href=/b>Politics</a></li></ul></nav>" + body
                + "<aside><a href=/c>Read also: something else entirely</a></aside>"
                + "<footer>All rights reserved. Subscribe to our newsletter.</footer></body></html>";
        return reader.read(html.getBytes(StandardCharsets.UTF_8), null, "https://news.example/2025/story?from=feed");
    }

    private static String article() {
        return "<article><h1>Ministers meet in Moscow</h1><p>" + FIRST + "</p><div class=share>Share</div><p>" + SECOND
                + "</p></article>";
    }

    @Test
    void the_text_is_without_menus_and_the_title_stands_once() throws Exception {
        ReadText read = read("<title>Ministers meet in Moscow | News Example</title>", article());

        assertThat(read.title()).isEqualTo("Ministers meet in Moscow");
        assertThat(read.text()).contains(FIRST + "\n").contains(SECOND).startsWith(FIRST);
        assertThat(read.text()).doesNotContain("Politics", "rights reserved", "Read also");
    }

    @Test
    void linked_data_names_title_day_address_and_publisher() throws Exception {
        ReadText read = read("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                {"@type": "WebSite", "name": "x"},
                {"@type": ["NewsArticle"], "headline": "The headline", "datePublished": "2025-10-22T00:30:00+05:00",
                 "mainEntityOfPage": {"@id": "https://news.example/story"}, "publisher": {"name": "News Example"}}]}
                </script><meta name="date" content="2025-10-23">""", article());

        assertThat(read)
                .extracting(ReadText::title, ReadText::publishedOn, ReadText::address, ReadText::publisher)
                .containsExactly("The headline", DAY, "https://news.example/story", "News Example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<meta property=article:published_time content=2025-10-22T23:59:00+03:00> # ",
                "<meta name=pubdate content=20251022> # ",
                "<meta name=DC.date.issued content=2025-10-22> # ",
                "<meta itemprop=datePublished content='22.10.2025 14:05'> # ",
                "<meta name=nothing content=1> # <time datetime=2025-10-22T10:00Z>today</time>",
                "<script type=application/ld+json>{ broken </script> # <span itemprop=datePublished>22/10/2025</span>"
            })
    void the_day_of_publication_is_found_where_pages_have_it(String head, String body) throws Exception {
        assertThat(read(head, (body == null ? "" : body) + article()).publishedOn())
                .isEqualTo(DAY);
    }

    @Test
    void a_page_that_names_no_day_gives_none() throws Exception {
        assertThat(read("<meta name=date content='last week'>", article()).publishedOn())
                .isNull();
    }

    @Test
    void the_canonical_address_is_the_one_that_the_page_gives() throws Exception {
        assertThat(read("<link rel=canonical href=/2025/story>", article()).address())
                .isEqualTo("https://news.example/2025/story");
        assertThat(read("<link rel=canonical href='javascript:alert(1)'>", article())
                        .address())
                .isEqualTo("https://news.example/2025/story?from=feed");
    }

    @Test
    void pages_in_old_encodings_are_read_as_sent() throws Exception {
        Charset old = Charset.forName("windows-1256");
        String html =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1256'><title>لافروف"
                        + " في أستانا</title></head><body><p>وصل وزير الخارجية الروسي سيرغي لافروف إلى أستانا اليوم الأربعاء في"
                        + " زيارة رسمية تستمر يومين.</p></body></html>";

        assertThat(reader.read(html.getBytes(old), null, null).text()).startsWith("وصل وزير الخارجية");
        assertThat(reader.read(html.getBytes(old), old, null).title()).isEqualTo("لافروف في أستانا");
    }
}

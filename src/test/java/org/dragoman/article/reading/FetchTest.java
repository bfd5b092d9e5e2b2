package org.dragoman.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as editors give them and as those give them who want to read what is inside. */
class FetchTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Set<ReadingProblem> NOT_READ =
            Set.of(ReadingProblem.PRIVATE_HOST, ReadingProblem.UNKNOWN_HOST, ReadingProblem.NO_ADDRESS);

    private final LocalSite site = new LocalSite();
    private final PageFetcher fetcher = fetcher(SystemDefaultDnsResolver.INSTANCE, LIMIT);

    @AfterEach
    void close() {
        site.close();
    }

    private PageFetcher fetcher(DnsResolver names, Duration limit) {
        AddressPolicy policy = new AddressPolicy(Set.of("localhost:" + site.port(), "news.example:" + site.port()));
        return new PageFetcher(policy, names, limit);
    }

    private ReadingProblem problem(PageFetcher asking, String address) {
        try {
            throw new AssertionError(
                    "Fetched: " + asking.fetch(address, Validators.NONE).address());
        } catch (UnreadableException refused) {
            return refused.problem();
        }
    }

    @Test
    void redirects_are_followed_to_the_page() throws Exception {
        site.page("/page", "<p>Text");
        site.redirect("/moved", "/page");
        site.redirect("/old", site.address("/moved"));

        Fetched fetched = fetcher.fetch(site.address("/old"), Validators.NONE);

        assertThat(fetched.address()).isEqualTo(site.address("/page"));
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Text");
        assertThat(fetched.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/", "http://[::1]:9/", "http://[::ffff:127.0.0.1]/", "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/", "http://2130706433/", "http://0x7f.1/", "http://localhost/"
            })
    void the_network_around_the_desk_is_not_read(String inside) {
        site.redirect("/to-inside", inside);

        assertThat(problem(fetcher, inside)).isIn(NOT_READ);
        assertThat(problem(fetcher, site.address("/to-inside"))).isIn(NOT_READ);
    }

    @Test
    void a_name_is_resolved_once_and_the_connection_goes_to_the_address_that_was_checked() throws Exception {
        AtomicInteger resolved = new AtomicInteger();
        DnsResolver names = answering(host -> {
            assertThat(host).isEqualTo("news.example");
            assertThat(resolved.incrementAndGet()).isEqualTo(1);
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });
        site.page("/page", "<p>Text");

        fetcher(names, LIMIT).fetch("http://news.example:" + site.port() + "/page", Validators.NONE);

        assertThat(site.asked()).containsExactly("news.example:" + site.port() + "/page");
    }

    @Test
    void a_name_with_one_address_inside_among_public_ones_is_refused() {
        DnsResolver names = answering(host ->
                new InetAddress[] {InetAddress.ofLiteral("93.184.215.14"), InetAddress.ofLiteral("192.168.0.1")});

        assertThat(problem(fetcher(names, LIMIT), "http://other.example/")).isEqualTo(ReadingProblem.PRIVATE_HOST);
    }

    @FunctionalInterface
    private interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static DnsResolver answering(Names names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return names.of(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://example.org/",
                "no address",
                "http:///path",
                "http://user:secret@example.org/",
                "//example.org/",
                ""
            })
    void only_addresses_of_the_web_are_asked(String address) {
        assertThat(problem(fetcher, address)).isEqualTo(ReadingProblem.NO_ADDRESS);
    }

    @Test
    void a_redirect_to_something_that_is_no_address_of_the_web_is_refused() {
        site.redirect("/file", "file:///etc/passwd");

        assertThat(problem(fetcher, site.address("/file"))).isEqualTo(ReadingProblem.NO_ADDRESS);
    }

    @Test
    void redirects_in_a_circle_end() {
        site.redirect("/round", "/round");

        assertThat(problem(fetcher, site.address("/round"))).isEqualTo(ReadingProblem.TOO_MANY_REDIRECTS);
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void a_page_of_100_megabytes_is_left_after_the_first_five() {
        AtomicInteger sent = new AtomicInteger();
        site.on("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] megabyte = new byte[1024 * 1024];
                for (int part = 0; part < 100; part++) {
                    out.write(megabyte);
                    sent.incrementAndGet();
                }
            }
        });

        assertThat(problem(fetcher, site.address("/large"))).isEqualTo(ReadingProblem.TOO_LARGE);
        assertThat(sent.get()).isLessThan(100);
    }

    @Test
    void a_page_that_unpacks_to_100_megabytes_is_too_large() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int part = 0; part < 100; part++) {
                gzip.write(new byte[1024 * 1024]);
            }
        }
        site.on("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.send(exchange, 200, "text/html", packed.toByteArray());
        });

        assertThat(problem(fetcher, site.address("/packed"))).isEqualTo(ReadingProblem.TOO_LARGE);
    }

    @Test
    void a_server_that_never_ends_its_answer_is_left() {
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            dripUntilLeft(exchange.getResponseBody());
        });
        PageFetcher hurried = fetcher(SystemDefaultDnsResolver.INSTANCE, Duration.ofMillis(400));

        assertThat(problem(hurried, site.address("/drip"))).isEqualTo(ReadingProblem.TOO_SLOW);
    }

    private static void dripUntilLeft(OutputStream out) throws IOException {
        while (true) {
            out.write('.');
            out.flush();
        }
    }

    @Test
    void what_the_server_says_instead_of_a_page_is_told() {
        site.on("/gone", exchange -> LocalSite.send(exchange, 404, "text/html", new byte[0]));
        int closed = site.port();

        assertThat(problem(fetcher, site.address("/gone"))).isEqualTo(ReadingProblem.REFUSED);
        assertThat(problem(fetcher, "http://no-such-host.invalid/")).isEqualTo(ReadingProblem.UNKNOWN_HOST);
        site.close();
        assertThat(problem(fetcher, "http://localhost:" + closed + "/")).isEqualTo(ReadingProblem.UNREACHABLE);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        site.on("/page", exchange -> {
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            LocalSite.send(exchange, known ? 304 : 200, "text/html", known ? new byte[0] : new byte[] {'x'});
        });

        Fetched first = fetcher.fetch(site.address("/page"), Validators.NONE);
        Fetched second = fetcher.fetch(site.address("/page"), first.validators());

        assertThat(first.changed()).isTrue();
        assertThat(second.changed()).isFalse();
    }
}

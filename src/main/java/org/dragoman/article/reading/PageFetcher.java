package org.dragoman.article.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Fetches what an address holds: from hosts that the {@link AddressPolicy} allows only, at the first address as at every
 * redirect, within limits of size and time.
 */
@Component
public class PageFetcher {

    static final int MOST_MEGABYTES = 5;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int NOT_MODIFIED = 304;

    private final CloseableHttpClient client;
    private final Duration timeLimit;

    @Autowired
    PageFetcher(AddressPolicy policy) {
        this(policy, SystemDefaultDnsResolver.INSTANCE, TIME_LIMIT);
    }

    PageFetcher(AddressPolicy policy, DnsResolver names, Duration timeLimit) {
        this.timeLimit = timeLimit;
        Timeout silence = Timeout.of(timeLimit.dividedBy(2));
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedResolver(names, policy))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(silence)
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Dragoman (reads news for editors)")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .build();
    }

    /** One answer: where it leads to, or what it holds. */
    private record Answer(
            @Nullable String location, @Nullable Fetched fetched) {}

    /**
     * What the address holds.
     *
     * @param known of an earlier answer, to be told only of changes
     */
    public Fetched fetch(String address, Validators known) throws UnreadableException {
        Instant latest = Instant.now().plus(timeLimit);
        URI uri = web(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = ask(uri, known, latest);
            if (answer.fetched() != null) {
                return answer.fetched();
            }
            uri = redirected(uri, Objects.requireNonNull(answer.location()));
        }
        throw new UnreadableException(ReadingProblem.TOO_MANY_REDIRECTS, MOST_REDIRECTS);
    }

    private Answer ask(URI uri, Validators known, Instant latest) throws UnreadableException {
        HttpGet request = new HttpGet(uri);
        request.setHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml, application/rss+xml, */*;q=0.5");
        setHeader(request, HttpHeaders.IF_NONE_MATCH, known.etag());
        setHeader(request, HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        try {
            return client.execute(request, response -> read(uri, request, response, latest));
        } catch (TooMuchException refused) {
            throw new UnreadableException(ReadingProblem.TOO_LARGE, MOST_MEGABYTES);
        } catch (CheckedResolver.RefusedHostException refused) {
            throw new UnreadableException(ReadingProblem.PRIVATE_HOST, uri.getHost());
        } catch (UnknownHostException unknown) {
            throw new UnreadableException(ReadingProblem.UNKNOWN_HOST, uri.getHost());
        } catch (InterruptedIOException slow) {
            throw new UnreadableException(ReadingProblem.TOO_SLOW, timeLimit.toSeconds());
        } catch (StatusException refused) {
            throw new UnreadableException(ReadingProblem.REFUSED, refused.status);
        } catch (IOException unreachable) {
            throw new UnreadableException(ReadingProblem.UNREACHABLE, uri.getHost());
        }
    }

    private static void setHeader(HttpGet request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private static Answer read(URI uri, HttpGet request, ClassicHttpResponse response, Instant latest)
            throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (REDIRECTS.contains(status) && location != null) {
            request.cancel();
            return new Answer(location.getValue(), null);
        }
        Validators validators = new Validators(
                value(response.getFirstHeader(HttpHeaders.ETAG)),
                value(response.getFirstHeader(HttpHeaders.LAST_MODIFIED)));
        if (status == NOT_MODIFIED) {
            return new Answer(null, new Fetched(uri.toString(), new byte[0], null, validators, false));
        }
        if (status != 200) {
            request.cancel();
            throw new StatusException(status);
        }
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : body(request, entity, latest);
        return new Answer(null, new Fetched(uri.toString(), body, charset(entity), validators, true));
    }

    private static @Nullable String value(@Nullable Header header) {
        return header == null ? null : header.getValue();
    }

    private static @Nullable Charset charset(@Nullable HttpEntity entity) {
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        return type == null ? null : type.getCharset();
    }

    private static byte[] body(HttpGet request, HttpEntity entity, Instant latest) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[16 * 1024];
        InputStream content = entity.getContent();
        for (int length = content.read(part); length >= 0; length = content.read(part)) {
            body.write(part, 0, length);
            if (body.size() > MOST_BYTES) {
                request.cancel();
                throw new TooMuchException();
            }
            if (Instant.now().isAfter(latest)) {
                request.cancel();
                throw new InterruptedIOException();
            }
        }
        return body.toByteArray();
    }

    private static URI redirected(URI from, String location) throws UnreadableException {
        try {
            return web(from.resolve(new URI(location.replace(" ", "%20"))).toString());
        } catch (URISyntaxException notAnAddress) {
            throw new UnreadableException(ReadingProblem.NO_ADDRESS);
        }
    }

    /** The address as typed or linked, if it is one of the web; letters of any script may stand in it. */
    private static URI web(String address) throws UnreadableException {
        try {
            URI uri = new URI(new URI(address.strip().replace(" ", "%20")).toASCIIString()).normalize();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            throw new UnreadableException(ReadingProblem.NO_ADDRESS);
        }
        throw new UnreadableException(ReadingProblem.NO_ADDRESS);
    }

    /** More than {@link #MOST_MEGABYTES}. */
    private static final class TooMuchException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Neither found nor elsewhere. */
    private static final class StatusException extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        StatusException(int status) {
            this.status = status;
        }
    }
}

package org.dragoman.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One form for the addresses of one page: without the fragment, the default port, a slash at the end, and the parameters
 * that only say where a reader comes from.
 */
final class CanonicalAddress {

    private static final Pattern TRACKING = Pattern.compile(
            "(utm_\\w+|fbclid|gclid|dclid|yclid|ysclid|msclkid|mc_cid|mc_eid|igshid|_openstat|from|ref|referrer|source)(=.*)?",
            Pattern.CASE_INSENSITIVE);

    private CanonicalAddress() {}

    /** The canonical form, or nothing where the text is no address of the web. */
    static Optional<String> of(@Nullable String address) {
        try {
            URI uri = new URI(address == null ? "" : address.replace(" ", "%20"));
            return uri.getHost() == null || uri.getScheme() == null ? Optional.empty() : Optional.of(canonical(uri));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String canonical(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() == (scheme.equals("https") ? 443 : 80);
        String port = uri.getPort() < 0 || usual ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = Arrays.stream((uri.getRawQuery() == null ? "" : uri.getRawQuery()).split("&", -1))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return "//" + host + port + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + (query.isEmpty() ? "" : "?" + query);
    }
}

package org.dragoman.article.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, the more precise the earlier asked: schema.org's JSON-LD, Open Graph and the older
 * {@code meta} names, microdata, {@code time} elements.
 */
final class PageMetadata {

    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("^\\s*(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");
    private static final Pattern SITE = Pattern.compile("\\s+[|–—-]\\s+([^|–—]+)$");

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datePublished",
            "publish-date",
            "publication_date",
            "publishdate",
            "pubdate",
            "date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.created",
            "sailthru.date",
            "parsely-pub-date",
            "citation_publication_date");

    private final Document page;
    private final Optional<LinkedArticle> linked;

    private PageMetadata(Document page) {
        this.page = page;
        this.linked = page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> LinkedArticle.in(script.data()).stream())
                .findFirst();
    }

    static PageMetadata of(Document page) {
        return new PageMetadata(page);
    }

    /** The title without the name of the site; may be empty. */
    String title() {
        return firstOf(
                        linked.map(LinkedArticle::headline),
                        meta("og:title"),
                        only("h1"),
                        meta("twitter:title"),
                        Optional.of(page.title()))
                .map(this::withoutSite)
                .orElse("");
    }

    private String withoutSite(String title) {
        Matcher site = SITE.matcher(title);
        String heading = only("h1").orElse("");
        boolean named = site.find()
                && (publisher()
                                .filter(name ->
                                        name.equalsIgnoreCase(site.group(1).strip()))
                                .isPresent()
                        || heading.equals(title.substring(0, site.start())));
        return named ? title.substring(0, site.start()) : title;
    }

    private Optional<String> only(String element) {
        List<Element> found = page.select(element);
        return found.size() == 1 ? Optional.of(found.getFirst().text()) : Optional.empty();
    }

    /** The day of publication where it was published, as far as the page says it. */
    @Nullable
    LocalDate publishedOn() {
        return Stream.of(
                        linked.map(LinkedArticle::datePublished).stream(),
                        DATES.stream().flatMap(name -> meta(name).stream()),
                        page.select("[itemprop=datePublished]").stream().flatMap(PageMetadata::value),
                        page.select("time[pubdate]").stream().flatMap(PageMetadata::value),
                        page.select("article time[datetime], main time[datetime], time[datetime]").stream()
                                .limit(1)
                                .flatMap(PageMetadata::value))
                .flatMap(values -> values)
                .flatMap(value -> day(value).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> value(Element element) {
        return Stream.of("datetime", "content")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .or(() -> Optional.of(element.text()))
                .stream();
    }

    /** The day at the beginning of a date and time, as the clocks of its own offset show it. */
    static Optional<LocalDate> day(@Nullable String written) {
        String text = Objects.requireNonNullElse(written, "");
        Matcher yearFirst = DAY.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (yearFirst.find()) {
                return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
            }
            if (dayFirst.find()) {
                return Optional.of(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)));
            }
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The address that the page calls its own, an http or https one. */
    Optional<String> address() {
        return firstOf(
                        Optional.ofNullable(page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]"))
                                .map(link -> link.absUrl("href")),
                        meta("og:url"),
                        linked.map(LinkedArticle::url))
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"));
    }

    Optional<String> publisher() {
        return firstOf(linked.map(LinkedArticle::publisher), meta("og:site_name"), meta("application-name"));
    }

    private Optional<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    @SafeVarargs
    private static Optional<String> firstOf(Optional<String>... values) {
        return Arrays.stream(values)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}

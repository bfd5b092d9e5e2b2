import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.extraction.DateReader;
import org.dragoman.kernel.EventDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets Dragoman's dates beside HeidelTime's on labelled articles: of the events whose date the text tells, how many have
 * it among the dates read anywhere in the article, how many among those of the event's own sentence, and, where a server is
 * given, on a mention of the same event ({@link EventPairs}) and on one that was drawn from its own sentence.
 *
 * <p>Arguments: {@code [--server URL --user name:password] articles.jsonl ...}; an article a line with {@code lang},
 * {@code published}, {@code title}, {@code text} and {@code events} of {@code date}, {@code quote}, {@code implicit}.
 */
public final class CompareDates {

    /** The first and the last day a date can mean. */
    record Days(LocalDate first, LocalDate last) {

        static Days of(EventDate date) {
            return new Days(date.earliestStart(), date.latestEnd());
        }
    }

    /** A date and where it stands. */
    record Found(int at, Days days) {}

    /** A text that HeidelTime has read, without its tags, and the dates it found. */
    record Tagged(String text, List<Found> found) {}

    /** What was found in the articles of one language. */
    static final class Tally {
        int events;
        int inArticle;
        int inArticleByHeidelTime;
        int inSentence;
        int inSentenceByHeidelTime;
        int onEvent;
        int onSentence;
        long nanos;
        long nanosOfHeidelTime;
        int articles;

        String share(int part) {
            return "%.1f%%".formatted(100.0 * part / events);
        }
    }

    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern VALUE = Pattern.compile("<TIMEX3[^>]*\\bvalue=\"([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    private final JsonMapper json = new JsonMapper();
    private final DateReader reader = new DateReader();
    private final Map<Language, HeidelTimeStandalone> taggers = new EnumMap<>(Language.class);
    private final Path settings;
    private String server;
    private String user;

    private CompareDates(Path settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        CompareDates comparison = new CompareDates(Path.of(System.getProperty("heideltime.settings")));
        List<Path> files = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--server" -> comparison.server = arguments[++at];
                case "--user" -> comparison.user = arguments[++at];
                default -> files.add(Path.of(arguments[at]));
            }
        }
        comparison.print(comparison.compare(files));
    }

    private Map<String, Tally> compare(List<Path> files) throws Exception {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    JsonNode article = json.readTree(line);
                    add(article, tallies.computeIfAbsent(article.get("lang").asString(), language -> new Tally()));
                }
            }
        }
        return tallies;
    }

    private void add(JsonNode article, Tally tally) throws Exception {
        String text =
                article.path("title").asString("") + "\n" + article.get("text").asString();
        LocalDate published = LocalDate.parse(article.get("published").asString());
        String language = article.get("lang").asString();

        long start = System.nanoTime();
        List<Found> ours = ours(text, language, published);
        long between = System.nanoTime();
        Tagged theirs = heidelTimes(text, language, published);
        tally.nanos += between - start;
        tally.nanosOfHeidelTime += System.nanoTime() - between;
        tally.articles++;

        JsonNode mentions = server == null ? json.createArrayNode() : mentions(article);
        Map<JsonNode, JsonNode> paired = EventPairs.of(article.get("events"), mentions);
        for (JsonNode event : article.get("events")) {
            EventDate date = EventDate.tryParse(event.path("date").asString("")).orElse(null);
            if (date == null || event.path("implicit").asBoolean(false)) {
                continue;
            }
            tally.events++;
            String quote = event.path("quote").asString("");
            tally.inArticle += has(ours, Days.of(date)) ? 1 : 0;
            tally.inArticleByHeidelTime += has(theirs.found(), Days.of(date)) ? 1 : 0;
            tally.inSentence += has(within(ours, text, quote), Days.of(date)) ? 1 : 0;
            tally.inSentenceByHeidelTime += has(within(theirs.found(), theirs.text(), quote), Days.of(date)) ? 1 : 0;
            tally.onEvent += carries(paired.get(event), date) ? 1 : 0;
            tally.onSentence += drawnFrom(quote, mentions, text, date) ? 1 : 0;
        }
    }

    private List<Found> ours(String text, String language, LocalDate published) {
        return reader
                .read(text, org.dragoman.kernel.Language.valueOf(language.toUpperCase(Locale.ROOT)), published)
                .stream()
                .map(dated -> new Found(dated.span().start(), Days.of(dated.date())))
                .toList();
    }

    /** Whether a place of the text is in its first copy of the quote. */
    private static boolean quoted(int at, String text, String quote) {
        int from = text.indexOf(quote);
        return from >= 0 && at >= from && at < from + quote.length();
    }

    private static List<Found> within(List<Found> found, String text, String quote) {
        return found.stream().filter(each -> quoted(each.at(), text, quote)).toList();
    }

    private Tagged heidelTimes(String text, String language, LocalDate published) throws Exception {
        Language theirs = switch (language) {
            case "ar" -> Language.ARABIC;
            case "ru" -> Language.RUSSIAN;
            default -> Language.ENGLISH;
        };
        HeidelTimeStandalone tagger = taggers.computeIfAbsent(
                theirs,
                of -> new HeidelTimeStandalone(
                        of, DocumentType.NEWS, OutputType.TIMEML, settings.toString(), POSTagger.NO, false));
        String tagged = tagger.process(text, Date.from(published.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        List<Found> found = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher tags = TAG.matcher(tagged);
        int at = 0;
        while (tags.find()) {
            plain.append(tagged, at, tags.start());
            at = tags.end();
            Matcher value = VALUE.matcher(tags.group());
            Days of = value.find() ? days(value.group(1)) : null;
            if (of != null) {
                found.add(new Found(plain.length(), of));
            }
        }
        return new Tagged(plain.append(tagged.substring(at)).toString(), found);
    }

    private static Days days(String value) {
        String plain = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
        if (DAY.matcher(plain).matches()) {
            return new Days(LocalDate.parse(plain), LocalDate.parse(plain));
        }
        if (MONTH.matcher(plain).matches()) {
            return months(YearMonth.parse(plain), 1);
        }
        if (plain.matches("\\d{4}")) {
            return months(YearMonth.of(Integer.parseInt(plain), 1), 12);
        }
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            int first = Integer.parseInt(quarter.group(2)) * 3 - 2;
            return months(YearMonth.of(Integer.parseInt(quarter.group(1)), first), 3);
        }
        Matcher season = SEASON.matcher(plain);
        if (season.matches()) {
            int first = 3 * (List.of("SP", "SU", "FA", "WI").indexOf(season.group(2)) + 1);
            return months(YearMonth.of(Integer.parseInt(season.group(1)), first), 3);
        }
        Matcher week = WEEK.matcher(plain);
        if (week.matches()) {
            LocalDate monday = LocalDate.parse(plain + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Days(monday, monday.plusDays(6));
        }
        return null;
    }

    private static Days months(YearMonth first, int months) {
        return new Days(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** True for the date itself, and for a span of which the first and the last day were read apart. */
    private static boolean has(List<Found> found, Days wanted) {
        Set<Days> read = found.stream().map(Found::days).collect(Collectors.toSet());
        return read.contains(wanted)
                || (read.contains(new Days(wanted.first(), wanted.first()))
                        && read.contains(new Days(wanted.last(), wanted.last())));
    }

    private static boolean drawnFrom(String quote, JsonNode mentions, String text, EventDate date) {
        for (JsonNode mention : mentions) {
            int at = mention.path("evidence").path("trigger").path("start").asInt(-1);
            if (quoted(at, text, quote) && carries(mention, date)) {
                return true;
            }
        }
        return false;
    }

    private static boolean carries(JsonNode mention, EventDate date) {
        return mention != null && date.toString().equals(mention.path("date").asString(""));
    }

    private JsonNode mentions(JsonNode article) throws Exception {
        String body = json.writeValueAsString(Map.of(
                "title", article.path("title").asString(""),
                "text", article.get("text").asString(),
                "publishedOn", article.get("published").asString(),
                "language", article.get("lang").asString()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/api/v1/extractions"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The server answers " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body()).get("mentions");
        }
    }

    private void print(Map<String, Tally> tallies) {
        PrintStream out = System.out;
        out.println("lang articles explicit   anywhere: Dragoman HeidelTime   own sentence: Dragoman HeidelTime"
                + (server == null ? "" : "   on event, of own sentence")
                + "   ms/article Dragoman HeidelTime");
        tallies.forEach((language, tally) -> out.printf(
                Locale.ROOT,
                "%-4s %8d %8d   %18s %10s   %22s %10s%s   %19.2f %10.2f%n",
                language,
                tally.articles,
                tally.events,
                tally.share(tally.inArticle),
                tally.share(tally.inArticleByHeidelTime),
                tally.share(tally.inSentence),
                tally.share(tally.inSentenceByHeidelTime),
                server == null
                        ? ""
                        : "   %8s %16s".formatted(tally.share(tally.onEvent), tally.share(tally.onSentence)),
                tally.nanos / 1e6 / tally.articles,
                tally.nanosOfHeidelTime / 1e6 / tally.articles));
    }
}

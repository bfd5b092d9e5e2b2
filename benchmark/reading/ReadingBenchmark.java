package org.dragoman.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.ReferenceNames;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the reading of articles: how many a second, and that no text makes it fail or take long. */
public final class ReadingBenchmark {

    private static final int WORDS = 300;
    private static final int LONGEST = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Map<Language, List<String>> PHRASES = Map.of(
            Language.EN,
            List.of(
                    "President Vladimir Putin met with ",
                    "the foreign minister of France, ",
                    "will visit Moscow on 5 May ",
                    "an official visit to Kazakhstan. ",
                    "said that \"talks ",
                    "in the autumn of 2025, ",
                    "signed an agreement "),
            Language.RU,
            List.of(
                    "президент России Владимир Путин ",
                    "встретился с министром иностранных дел ",
                    "посетит Москву 5 мая ",
                    "с официальным визитом. ",
                    "заявил, что «переговоры ",
                    "осенью 2025 года, ",
                    "подписали соглашение "),
            Language.AR,
            List.of(
                    "التقى الرئيس الروسي فلاديمير بوتين ",
                    "وزير الخارجية الفرنسي ",
                    "سيزور موسكو في 5 مايو ",
                    "زيارة رسمية إلى كازاخستان. ",
                    "وقال إن «المباحثات ",
                    "في خريف ٢٠٢٥، ",
                    "وقع اتفاقية "));

    private static final String ODD =
            "\u0301\u0327\u200f\u202b\u2067\u00ad\u0640\ufe0f😀👩‍👩‍👧\ud83d\u0000\uffff،؛؟«»“”\"'()[]{}<>-–—.,:;!?\n"
                    + "\t 0123456789٠١٢۳";

    private final Extractor extractor = new Extractor(new LanguageDetector(), new DateReader());
    private final NameBook names = ReferenceNames.load();
    private final Random random = new Random(20251022);

    public static void main(String[] arguments) throws IOException {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        switch (arguments[0]) {
            case "speed" -> benchmark.speed();
            case "fuzz" -> benchmark.fuzz(Integer.parseInt(arguments[1]));
            case "signs" -> benchmark.signs(List.of(arguments).subList(1, arguments.length));
            default -> throw new IllegalArgumentException("speed, fuzz N or signs FILE");
        }
    }

    private void speed() throws IOException {
        Map<Language, List<ArticleText>> articles = new EnumMap<>(Language.class);
        try (var files = Files.list(Path.of("src/main/resources/sample/articles"))) {
            for (Path file : files.sorted().toList()) {
                Language language = Language.valueOf(
                        file.getFileName().toString().substring(0, 2).toUpperCase());
                String text = Files.readString(file);
                articles.computeIfAbsent(language, none -> new ArrayList<>())
                        .add(new ArticleText("", text.substring(text.indexOf("\n# ")), DAY, language));
            }
        }
        articles.replaceAll((language, texts) -> ofWords(texts));
        for (int round = 0; round < 20; round++) {
            for (Map.Entry<Language, List<ArticleText>> each : articles.entrySet()) {
                long start = System.nanoTime();
                each.getValue().forEach(article -> extractor.extract(article, names));
                double seconds = (System.nanoTime() - start) / 1e9;
                if (round == 19) {
                    System.out.printf(
                            "%s: %.0f articles of %d words a second%n",
                            each.getKey().code(), each.getValue().size() / seconds, WORDS);
                }
            }
        }
    }

    /** The texts of a language one after another, cut into articles of {@link #WORDS} words. */
    private static List<ArticleText> ofWords(List<ArticleText> texts) {
        List<ArticleText> articles = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int round = 0; round < 10; round++) {
            for (ArticleText text : texts) {
                for (String paragraph : text.text().split("\n")) {
                    words.append(paragraph).append('\n');
                    count += paragraph.split("\\s+").length;
                    if (count >= WORDS) {
                        articles.add(new ArticleText("", words.toString(), DAY, text.language()));
                        words.setLength(0);
                        count = 0;
                    }
                }
            }
        }
        return articles;
    }

    private void fuzz(int inputs) {
        Duration slowest = Duration.ZERO;
        String which = "";
        for (int input = 0; input < inputs; input++) {
            Language language = Language.values()[random.nextInt(Language.values().length)];
            Duration took = read(language, random(language, random.nextInt(600)));
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        System.out.printf("%d random texts read, the slowest in %d ms%n", inputs, slowest.toMillis());
        slowest = Duration.ZERO;
        Map<String, String> hardest = hardest();
        for (Map.Entry<String, String> text : hardest.entrySet()) {
            for (Language language : Language.values()) {
                Duration took = read(language, text.getValue());
                if (took.compareTo(slowest) > 0) {
                    slowest = took;
                    which = text.getKey() + " read as " + language.code();
                }
            }
        }
        System.out.printf(
                "%d texts of 1 MB read, the slowest (%s) in %d ms, limit %d ms%n",
                hardest.size() * Language.values().length, which, slowest.toMillis(), LIMIT.toMillis());
    }

    /** Reads a text and checks that all evidence quotes it. */
    private Duration read(Language language, String text) {
        ArticleText article = new ArticleText("", text, DAY, language);
        long start = System.nanoTime();
        Extraction extraction = extractor.extract(article, names);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        for (ExtractedMention mention : extraction.mentions()) {
            for (Evidence evidence : mention.evidence()) {
                if (!evidence.quote().equals(evidence.span().in(article.whole()))) {
                    throw new IllegalStateException("Evidence that is not in the text: " + evidence);
                }
            }
        }
        return took;
    }

    private String random(Language language, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int kind = random.nextInt(10);
            if (kind < 6) {
                List<String> phrases = PHRASES.get(language);
                text.append(phrases.get(random.nextInt(phrases.size())));
            } else if (kind < 9) {
                text.append(ODD.charAt(random.nextInt(ODD.length())));
            } else {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        if (!text.isEmpty() && random.nextBoolean()) {
            text.insert(random.nextInt(text.length()), ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    private Map<String, String> hardest() {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder unicode = new StringBuilder();
        while (unicode.length() < LONGEST) {
            unicode.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        texts.put("random Unicode", unicode.toString());
        PHRASES.forEach((language, phrases) -> {
            texts.put("one sentence in " + language.code(), repeated(phrases.getFirst() + "and "));
            texts.put("prose in " + language.code(), repeated(String.join("", phrases)));
        });
        for (String pattern : List.of(
                "«\"“",
                "7",
                "1234567890 ",
                "5-6-7/8.9 ",
                "May 5, ",
                "a",
                ", ",
                "J. ",
                "-a",
                "Aa ",
                "met. ",
                "visit to ",
                "president of ",
                "российско-",
                "محمد بن ",
                "e\u0301\u0301",
                "Putin\n")) {
            texts.put("'" + pattern.strip() + "' repeated", repeated(pattern));
        }
        return texts;
    }

    private static String repeated(String pattern) {
        return pattern.repeat(LONGEST / pattern.length());
    }

    private void signs(List<String> files) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode row = json.readTree(line);
                Language language = Language.valueOf(row.path("lang").asString().toUpperCase());
                LocalDate published = LocalDate.parse(row.path("published").asString());
                ArticleText article = new ArticleText(
                        row.path("title").asString(""), row.path("text").asString(), published, language);
                List<Map<Confidence.Sign, Boolean>> signs = extractor.events(article, names).stream()
                        .map(Confidence::signs)
                        .toList();
                List<ExtractionAnswer.MentionAnswer> mentions =
                        ExtractionAnswer.of(extractor.extract(article, names)).mentions();
                System.out.println(json.writeValueAsString(
                        Map.of("id", row.path("id").asString(), "mentions", mentions, "signs", signs)));
            }
        }
    }
}

package org.dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown comes from the translations, and the translations hold only what is shown, alike in all languages. */
class I18nSyncTest {

    private static final Path SOURCES = Path.of("src/main/java/org/dragoman");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    /** A text in quotes, without text blocks. */
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** The form of a key, or of the beginning of one that a code is added to. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+[.-]?");

    /** What a reader would take for a text: a capitalised word of several letters, or letters beyond ASCII. */
    private static final Pattern PROSE = Pattern.compile("(^|[ >])\\p{Lu}\\p{Ll}{2,}|[^\\p{ASCII}\\P{L}]");

    private static final Pattern ANYWHERE = Pattern.compile("\\.java$");

    /** Lines whose texts are no keys: comments, and the actions of the audit, which are named alike. */
    private static final Pattern KEYLESS = Pattern.compile("^\\s*[/*]|audit\\.record\\(");

    private static final Pattern PAGES = Pattern.compile("[/\\\\](ui|shell|i18n)[/\\\\]\\w+\\.java$");

    /** Lines whose texts nobody reads on a page: comments, logs, broken assumptions, drawings, names of keys. */
    private static final Pattern UNSEEN =
            Pattern.compile("^\\s*[/*]|LOG\\.|Exception\\(|<path|<svg|<circle|\"Space\"|\"Shift\\+|SameSite");

    @Test
    void every_language_has_the_same_keys() throws IOException {
        Set<Object> english = texts("").keySet();
        assertThat(texts("_ar").keySet()).isEqualTo(english);
        assertThat(texts("_ru").keySet()).isEqualTo(english);
    }

    @Test
    void every_language_uses_the_same_parameters_and_no_text_is_empty() throws IOException {
        Properties english = texts("");
        for (String language : List.of("_ar", "_ru")) {
            Properties texts = texts(language);
            for (String key : english.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(key + language).isNotEmpty();
                assertThat(parameters(texts.getProperty(key)))
                        .as(key + language)
                        .isEqualTo(parameters(english.getProperty(key)));
            }
        }
    }

    @Test
    void every_key_that_the_code_names_has_a_text() throws IOException {
        Set<String> keys = texts("").stringPropertyNames();
        Set<String> areas = keys.stream().map(I18nSyncTest::area).collect(Collectors.toSet());
        Set<String> missing = literals(ANYWHERE, KEYLESS)
                .filter(literal -> KEY.matcher(literal).matches() && areas.contains(area(literal)))
                .filter(literal -> !settings(literal))
                .filter(literal -> keys.stream()
                        .noneMatch(key -> key.equals(literal)
                                || (literal.matches(".*[.-]") && key.startsWith(literal))
                                || key.startsWith(literal + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_shown_somewhere() throws IOException {
        Set<String> named = literals(ANYWHERE, KEYLESS).collect(Collectors.toSet());
        Set<String> idle = texts("").stringPropertyNames().stream()
                .filter(key -> !named.contains(key) && beginnings(key).noneMatch(named::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    @Test
    void no_page_shows_a_text_that_is_written_in_the_code() throws IOException {
        assertThat(pageLiterals().filter(I18nSyncTest::prose).toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Save the event", "<b>Save</b>", "Сохранить", "حفظ", "to Moscow"})
    void a_text_in_the_code_is_noticed(String planted) {
        assertThat(prose(planted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"review.add.save", "aria-label", "noopener noreferrer", "LIVE", "%.2f", "–"})
    void what_is_no_text_is_not(String harmless) {
        assertThat(prose(harmless)).isFalse();
    }

    private static boolean prose(String literal) {
        return PROSE.matcher(literal).find();
    }

    /** Settings and events of the page have names that look like keys. */
    private static boolean settings(String literal) {
        return literal.startsWith("event.detail");
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Stream<String> beginnings(String key) {
        return Stream.iterate(key.length() - 1, end -> end > 1, end -> end - 1)
                .filter(end -> key.charAt(end - 1) == '.' || key.charAt(end - 1) == '-')
                .map(end -> key.substring(0, end));
    }

    private static Set<String> parameters(String text) {
        return text.indexOf('{') < 0 ? Set.of() : new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve("translations" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Stream<String> pageLiterals() throws IOException {
        return literals(PAGES, UNSEEN);
    }

    private static Stream<String> literals(Pattern files, Pattern without) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            for (Path path :
                    paths.filter(path -> files.matcher(path.toString()).find()).toList()) {
                Files.readAllLines(path).stream()
                        .filter(line -> !without.matcher(line).find())
                        .flatMap(line -> LITERAL.matcher(line).results())
                        .forEach(literal -> found.add(literal.group(1)));
            }
        }
        return found.stream();
    }
}

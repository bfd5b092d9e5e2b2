package org.dragoman.article.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people have them, and files that are broken or made to do harm. */
class ReadFileTest {

    private static final LocalDate MADE = LocalDate.of(2025, 10, 22);
    private static final String RUSSIAN = """
            Лавров примет в Москве главу МИД Казахстана
            Переговоры министров иностранных дел России и Казахстана пройдут 22 октября, сообщила Захарова.
            Стороны обсудят подготовку государственного визита президента Токаева.""";
    private static final String ARABIC = """
            لافروف وكوشيرباييف يبحثان التحضيرات للزيارة
            بحث وزيرا الخارجية الروسي والكازاخستاني في موسكو التحضيرات لزيارة الرئيس توكاييف إلى روسيا.
            وتأتي الزيارة في إطار العلاقات بين البلدين.""";

    private final ArticleFileReader reader = new ArticleFileReader();

    private ReadText read(String name, byte[] file) throws UnreadableException {
        return reader.read(name, file, () -> false);
    }

    private ReadingProblem problem(String name, byte[] file) {
        try {
            throw new AssertionError("Read: " + read(name, file));
        } catch (UnreadableException refused) {
            return refused.problem();
        }
    }

    @Test
    void a_pdf_gives_title_day_and_paragraphs_that_go_on_after_the_end_of_a_line() throws Exception {
        byte[] pdf = MadeFiles.pdf(
                "Переговоры в Москве",
                "Переговоры в Москве",
                "",
                "",
                "Министр иностранных дел России Сергей Лавров провёл переговоры с министром",
                "иностранных дел Казахстана.");

        assertThat(read("talks.pdf", pdf))
                .isEqualTo(new ReadText(
                        "Переговоры в Москве",
                        "Министр иностранных дел России Сергей Лавров провёл переговоры с министром иностранных дел"
                                + " Казахстана.",
                        MADE,
                        null,
                        null));
    }

    @Test
    void a_docx_gives_title_day_and_paragraphs_in_any_script() throws Exception {
        byte[] docx = MadeFiles.docx("", "لافروف في أستانا", "وصل الوزير.", "ثم غادر 😀.");

        assertThat(read("visit.docx", docx))
                .isEqualTo(new ReadText("لافروف في أستانا", "وصل الوزير.\nثم غادر 😀.", MADE, null, null));
    }

    @Test
    void a_mail_gives_its_subject_its_day_and_its_text_without_attachments() throws Exception {
        byte[] mail = """
                From: press@example.org
                To: desk@example.org
                Subject: =?UTF-8?B?0JLQuNC30LjRgiDQsiDQkNGB0YLQsNC90YM=?=
                Date: Wed, 22 Oct 2025 23:30:00 +0300
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/html; charset=utf-8

                <html><head><style>p { color: red }</style></head><body><p>Президент прибыл.</p><p>Он улетел.</p></body></html>
                --part
                Content-Type: text/plain; name="notes.txt"
                Content-Disposition: attachment; filename="notes.txt"

                Not for the desk.
                --part--
                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(read("visit.eml", mail))
                .isEqualTo(new ReadText("Визит в Астану", "Президент прибыл.\nОн улетел.", MADE, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ru",
        "UTF-16LE, ru",
        "windows-1251, ru",
        "KOI8-R, ru",
        "ISO-8859-5, ru",
        "UTF-8, ar",
        "windows-1256, ar",
        "ISO-8859-6, ar"
    })
    void plain_text_is_read_in_the_encoding_it_has(String charset, String language) throws Exception {
        String text = language.equals("ru") ? RUSSIAN : ARABIC;
        String marked = charset.startsWith("UTF-16") ? "\uFEFF" + text : text;

        ReadText read = read("article.txt", marked.getBytes(Charset.forName(charset)));

        assertThat(read.title() + "\n" + read.text()).isEqualTo(text);
    }

    @Test
    void lines_of_print_are_joined_where_empty_lines_part_the_paragraphs() throws Exception {
        byte[] text = "Title\r\n\r\nFirst line\r\nof one paragraph.\r\n\r\nThe next.".getBytes(StandardCharsets.UTF_8);

        assertThat(read("a.txt", text).text()).isEqualTo("First line of one paragraph.\nThe next.");
    }

    @Test
    void a_page_is_read_in_its_own_encoding_even_where_it_declares_another() throws Exception {
        String html = "<!doctype html><html><head><meta charset=utf-8><title>Заголовок</title></head><body><p>"
                + RUSSIAN.replace("\n", "</p><p>") + "</p></body></html>";

        assertThat(read("page.html", html.getBytes(Charset.forName("windows-1251")))
                        .text())
                .isEqualTo(RUSSIAN);
    }

    @Test
    void what_is_broken_or_not_for_the_desk_is_told() throws Exception {
        byte[] pdf = MadeFiles.pdf("Title", "Text");

        assertThat(problem("cut.pdf", Arrays.copyOf(pdf, 200))).isEqualTo(ReadingProblem.DAMAGED);
        assertThat(problem("cut.docx", Arrays.copyOf(MadeFiles.docx("t", "x"), 900)))
                .isEqualTo(ReadingProblem.DAMAGED);
        assertThat(problem("locked.pdf", MadeFiles.lockedPdf())).isEqualTo(ReadingProblem.PROTECTED);
        assertThat(problem("scan.pdf", MadeFiles.pdf("Scanned"))).isEqualTo(ReadingProblem.NO_TEXT);
        assertThat(problem("empty.txt", new byte[0])).isEqualTo(ReadingProblem.NO_TEXT);
        assertThat(problem("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo(ReadingProblem.UNKNOWN_KIND);
        assertThat(problem("large.txt", new byte[ArticleFileReader.MOST_BYTES + 1]))
                .isEqualTo(ReadingProblem.TOO_LARGE);
        assertThat(problem("noise.html", "<html><body>a\u0001b\u0002c</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReadingProblem.ENCODING);
    }

    @Test
    void what_unpacks_to_far_more_than_it_is_harms_only_the_process_that_reads_it() throws Exception {
        assertThat(problem("bomb.docx", MadeFiles.bombDocx(600))).isEqualTo(ReadingProblem.SWOLLEN);
        assertThat(read("after.docx", MadeFiles.docx("After", "Still read.")).text())
                .isEqualTo("Still read.");
    }

    @Test
    void a_process_that_takes_too_long_is_ended() throws Exception {
        DocumentProcess hurried = new DocumentProcess(Duration.ofMillis(1));
        byte[] docx = MadeFiles.docx("Title", "Text");

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(
                        () -> hurried.read(new DocumentProcess.Origin(FileKind.DOCX, null, null), docx, () -> false))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(ReadingProblem.TOO_SLOW));
    }

    @Test
    void a_page_that_nests_without_end_is_given_up() {
        DocumentProcess hurried = new DocumentProcess(Duration.ofSeconds(3));
        byte[] page = "<div>".repeat(300_000).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(
                        () -> hurried.read(new DocumentProcess.Origin(FileKind.PAGE, null, null), page, () -> false))
                .satisfies(refused -> assertThat(refused.problem())
                        .isIn(ReadingProblem.TOO_SLOW, ReadingProblem.SWOLLEN, ReadingProblem.NO_TEXT));
    }

    @Test
    void reading_stops_when_somebody_cancels_it() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        byte[] bomb = MadeFiles.bombPdf(100);

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read("slow.pdf", bomb, () -> asked.incrementAndGet() > 1))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(ReadingProblem.CANCELLED));
    }
}

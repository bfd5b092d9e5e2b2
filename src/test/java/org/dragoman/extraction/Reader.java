package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.ReferenceNames;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;

/** Reads texts with the reference names, as a new desk does. */
final class Reader {

    static final LocalDate DAY = LocalDate.of(2025, 10, 22);

    private static final NameBook NAMES = ReferenceNames.load();
    private static final Extractor EXTRACTOR = new Extractor(new LanguageDetector(), new DateReader());

    private Reader() {}

    /** The mentions of a text without a title, published on {@link #DAY}. */
    static List<ExtractedMention> read(Language language, String text) {
        return read(language, "", text);
    }

    static List<ExtractedMention> read(Language language, String title, String text) {
        return EXTRACTOR
                .extract(new ArticleText(title, text, DAY, language), NAMES)
                .mentions();
    }

    /** What a mention says in one line: type, date or -, status, states in the order of the alphabet. */
    static String line(ExtractedMention mention) {
        return "%s %s %s %s"
                .formatted(
                        mention.type().code(),
                        mention.date() == null ? "-" : mention.date(),
                        mention.status().code(),
                        states(mention).isEmpty() ? "-" : String.join(",", states(mention)));
    }

    static List<String> lines(Language language, String text) {
        return read(language, text).stream().map(Reader::line).toList();
    }

    static List<String> states(ExtractedMention mention) {
        return names(mention, ActorKind.STATE);
    }

    static List<String> persons(ExtractedMention mention) {
        return names(mention, ActorKind.PERSON);
    }

    private static List<String> names(ExtractedMention mention, ActorKind kind) {
        return mention.participants().stream()
                .filter(participant -> participant.kind() == kind)
                .map(participant ->
                        kind == ActorKind.STATE ? Objects.requireNonNull(participant.country()) : participant.name())
                .sorted()
                .toList();
    }

    static String trigger(ExtractedMention mention) {
        return quotes(mention, MentionField.TRIGGER).findFirst().orElseThrow();
    }

    /** Where the words begin that report a mention. */
    static int start(ExtractedMention mention) {
        return mention.evidence().stream()
                .filter(evidence -> evidence.field() == MentionField.TRIGGER)
                .mapToInt(evidence -> evidence.span().start())
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> quotes(ExtractedMention mention, MentionField field) {
        return mention.evidence().stream()
                .filter(evidence -> evidence.field() == field)
                .map(evidence -> evidence.quote());
    }
}

package org.dragoman.actor.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.i18n.CountryNames;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.OfficeId;
import org.dragoman.shell.FieldLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read for the fields of an actor and for what is wrong with them. */
@Component
class ActorText {

    private final Translations translations;
    private final Vocabulary vocabulary;
    private final EventDateText dates;
    private final OfficeService offices;

    ActorText(Translations translations, Vocabulary vocabulary, EventDateText dates, OfficeService offices) {
        this.translations = translations;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.offices = offices;
    }

    /** Every field in words, in one order; what is empty reads as a dash. */
    List<FieldLine> lines(ActorData data, Language reader) {
        Stream<FieldLine> names = Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        line("actor.field.name", data.name().in(language).orElse(""), language, reader),
                        line("actor.field.aliases", joined(data.aliases(language), reader), language, reader)));
        String country = data.country();
        Integer level = data.usualLevel();
        Map<OfficeId, Office> known =
                offices.offices(data.tenures().stream().map(Tenure::office).toList());
        String tenures = joined(
                data.tenures().stream()
                        .flatMap(tenure -> Stream.ofNullable(known.get(tenure.office()))
                                .map(office -> translations.text(
                                        reader, "actor.field.tenure", title(office, reader), period(tenure, reader))))
                        .toList(),
                reader);
        return Stream.concat(
                        names,
                        Stream.of(
                                line(
                                        "actor.field.country",
                                        country == null ? "" : CountryNames.name(country, reader),
                                        reader),
                                line("actor.field.level", level == null ? "" : level(level, reader), reader),
                                line("actor.field.tenures", tenures, reader)))
                .toList();
    }

    private FieldLine line(String key, String value, Language of, Language reader) {
        FieldLine line = line(key, value, reader);
        return new FieldLine(
                translations.text(reader, "shell.localized.label", line.label(), vocabulary.language(of, reader)),
                line.value());
    }

    private FieldLine line(String key, String value, Language reader) {
        return new FieldLine(translations.text(reader, key), value.isEmpty() ? "–" : value);
    }

    private String joined(List<String> texts, Language reader) {
        return texts.stream().collect(Collectors.joining(translations.text(reader, "actor.field.separator")));
    }

    /** "Head of state". */
    String level(int level, Language reader) {
        return translations.text(reader, "event.level." + level);
    }

    /** "Minister of Foreign Affairs, Kazakhstan". */
    String title(Office office, Language reader) {
        return translations.text(
                reader,
                "actor.office.of",
                office.title().forReader(reader),
                office.body().name().forReader(reader));
    }

    /** "since 12 June 2019". */
    String period(Tenure tenure, Language reader) {
        String from = day(tenure.from(), reader);
        String to = day(tenure.to(), reader);
        if (from.isEmpty() && to.isEmpty()) {
            return translations.text(reader, "actor.tenure.unknown");
        }
        if (to.isEmpty()) {
            return translations.text(reader, "actor.tenure.since", from);
        }
        return from.isEmpty()
                ? translations.text(reader, "actor.tenure.until", to)
                : translations.text(reader, "actor.tenure.between", from, to);
    }

    private String day(@Nullable LocalDate day, Language reader) {
        return day == null ? "" : dates.text(day, reader);
    }

    /** What is wrong with a field. */
    String problem(FieldProblem problem, Language reader) {
        return translations.text(reader, problem.key(), problem.arguments().toArray());
    }
}

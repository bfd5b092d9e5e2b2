package org.dragoman.event.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.EventData;
import org.dragoman.event.EventLink;
import org.dragoman.event.EventService;
import org.dragoman.event.Participation;
import org.dragoman.event.Revision;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.security.EditorNames;
import org.springframework.stereotype.Component;

/** What people read for the fields of an event and for what is wrong with them. */
@Component
class EventText {

    private final Translations translations;
    private final Vocabulary vocabulary;
    private final EventDateText dates;
    private final ActorService actors;
    private final EventService events;
    private final EditorNames editors;

    EventText(
            Translations translations,
            Vocabulary vocabulary,
            EventDateText dates,
            ActorService actors,
            EventService events,
            EditorNames editors) {
        this.translations = translations;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.actors = actors;
        this.events = events;
        this.editors = editors;
    }

    /** "Title, Arabic". */
    String label(EventField field, Language reader) {
        String label = translations.text(reader, "event.field." + field.part().code());
        Language language = field.language();
        return language == null
                ? label
                : translations.text(reader, "event.field.in-language", label, vocabulary.language(language, reader));
    }

    /** The value of a field in words; a dash where there is none. */
    String value(EventField field, EventData data, Language reader) {
        String value = switch (field.part()) {
            case TYPE -> vocabulary.type(data.type(), reader);
            case TITLE -> field.text(data.title());
            case SUMMARY -> field.text(data.summary());
            case DATE -> data.date() == null ? "" : dates.text(data.date(), reader);
            case STATUS -> vocabulary.status(data.status(), reader);
            case PLACE -> place(data, reader);
            case PARTICIPATIONS -> participations(data.participations(), reader);
            case PRINTED_LEVEL -> data.manner().printedLevel();
            case FORMAT -> {
                EventFormat format = data.manner().format();
                yield format == null ? "" : vocabulary.label("format", format.code(), reader);
            }
            case SETTING -> {
                EventSetting setting = data.manner().setting();
                yield setting == null ? "" : vocabulary.label("setting", setting.code(), reader);
            }
            case PARENT -> {
                EventId parent = data.links().parent();
                yield parent == null ? "" : title(parent, reader);
            }
            case RELATED -> related(data.links().related(), reader);
            case PIN -> translations.text(reader, "event.pin." + data.pin().code());
        };
        return value.isEmpty() ? "–" : value;
    }

    private String place(EventData data, Language reader) {
        return data.place() == null
                ? ""
                : actors.place(data.place())
                        .map(place -> place.name().forReader(reader))
                        .orElse("");
    }

    private String participations(List<Participation> participations, Language reader) {
        Map<ActorId, ActorSummary> found = actors.summaries(
                participations.stream().map(Participation::actor).toList());
        return participations.stream()
                .flatMap(participation -> Stream.ofNullable(found.get(participation.actor()))
                        .map(actor -> translations.text(
                                reader,
                                "event.field.participation",
                                actor.name().forReader(reader),
                                part(participation, reader))))
                .collect(Collectors.joining(translations.text(reader, "event.field.separator")));
    }

    private String related(List<EventLink> links, Language reader) {
        return links.stream()
                .map(link -> translations.text(
                        reader,
                        "event.field.related-one",
                        vocabulary.label("link", link.kind().code(), reader),
                        title(link.other(), reader)))
                .collect(Collectors.joining(translations.text(reader, "event.field.separator")));
    }

    private String title(EventId id, Language reader) {
        return events.find(id)
                .map(event -> event.data().title().forReader(reader))
                .orElse("");
    }

    private String part(Participation participation, Language reader) {
        Integer level = participation.level();
        return Stream.of(
                        vocabulary.role(participation.role(), reader),
                        participation.office(),
                        level == null ? "" : translations.text(reader, "event.level." + level))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(translations.text(reader, "event.field.separator")));
    }

    /** How readers know whoever has the login. */
    String editor(String login) {
        return editors.of(login, UiLanguage.current());
    }

    /** The same for all who made the revisions, looked up together. */
    UnaryOperator<String> editors(List<Revision> revisions) {
        return editors.of(revisions.stream().map(Revision::madeBy).toList(), UiLanguage.current());
    }

    /** What is wrong with a field. */
    String problem(FieldProblem problem, Language reader) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> switch (argument) {
                    case LocalizedText text -> text.forReader(reader);
                    case LocalDate day -> dates.text(day, reader);
                    default -> argument;
                })
                .toArray();
        return translations.text(reader, problem.key(), arguments);
    }
}

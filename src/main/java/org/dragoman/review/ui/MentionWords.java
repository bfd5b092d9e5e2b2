package org.dragoman.review.ui;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.review.ReviewService;
import org.dragoman.security.EditorNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read for the parts of a mention, in the language of the present page. */
@Component
class MentionWords {

    private static final int MOST_FOUND = 20;

    private final Translations translations;
    private final Vocabulary vocabulary;
    private final EventDateText dates;
    private final ActorService actors;
    private final ReviewService review;
    private final EditorNames editors;

    MentionWords(
            Translations translations,
            Vocabulary vocabulary,
            EventDateText dates,
            ActorService actors,
            ReviewService review,
            EditorNames editors) {
        this.translations = translations;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.actors = actors;
        this.review = review;
        this.editors = editors;
    }

    String text(String key, Object... arguments) {
        return translations.text(UiLanguage.current(), key, arguments);
    }

    /** What readers know those with the logins by. */
    UnaryOperator<String> editors(Collection<String> logins) {
        return editors.of(logins, UiLanguage.current());
    }

    String problem(FieldProblem problem) {
        return text(problem.key(), problem.arguments().toArray());
    }

    String problems(List<FieldProblem> problems) {
        return problems.stream().map(this::problem).collect(Collectors.joining(" "));
    }

    String title(MentionData mention, Language printedIn) {
        return review.titles(mention, printedIn).forReader(UiLanguage.current());
    }

    /** "0.90". */
    String confidence(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    String type(EventType type) {
        return vocabulary.type(type, UiLanguage.current());
    }

    String status(WorldStatus status) {
        return vocabulary.status(status, UiLanguage.current());
    }

    String role(ParticipantRole role) {
        return vocabulary.role(role, UiLanguage.current());
    }

    String date(@Nullable EventDate date) {
        return dates.text(date, UiLanguage.current());
    }

    String shortDate(@Nullable EventDate date) {
        return dates.shortText(date, UiLanguage.current());
    }

    /** "Moscow, Russia", a country alone, or the place as printed; empty where there is none. */
    String place(@Nullable PlaceId place, @Nullable String printed) {
        String known = place == null ? "" : actors.place(place).map(this::place).orElse("");
        return known.isEmpty() && printed != null ? printed : known;
    }

    String place(PlaceSummary place) {
        String name = place.name().forReader(UiLanguage.current());
        String country = actors.byCode(ActorKind.STATE, place.country())
                .map(state -> state.name().forReader(UiLanguage.current()))
                .orElse("");
        return country.isEmpty() || country.equals(name) ? name : text("review.place", name, country);
    }

    String name(ActorSummary actor) {
        return actor.name().forReader(UiLanguage.current());
    }

    /** All states, in the order of their names here. */
    List<ActorSummary> states() {
        Collator order = Collator.getInstance(UiLanguage.current().locale());
        return actors.states().stream()
                .sorted(Comparator.comparing(this::name, order))
                .toList();
    }

    Map<ActorId, ActorSummary> known(Collection<MentionParticipant> participants) {
        return actors.summaries(participants.stream()
                .flatMap(participant -> Stream.ofNullable(participant.actor()))
                .toList());
    }

    Optional<PlaceSummary> findPlace(PlaceId place) {
        return actors.place(place);
    }

    List<PlaceSummary> searchPlaces(String words) {
        return actors.searchPlaces(words, MOST_FOUND);
    }

    List<ActorSummary> searchActors(String words) {
        return actors.search(words, MOST_FOUND);
    }
}

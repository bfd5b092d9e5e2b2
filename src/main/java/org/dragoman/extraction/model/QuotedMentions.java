package org.dragoman.extraction.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.actor.PlaceKind;
import org.dragoman.extraction.ArticleText;
import org.dragoman.extraction.DateReader;
import org.dragoman.extraction.DatedSpan;
import org.dragoman.extraction.ExtractedMention;
import org.dragoman.extraction.ExtractedParticipant;
import org.dragoman.extraction.ExtractedPlace;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a model answers on one article into mentions. An event of which anything is said without quoting the
 * article, or with words that are not in it, is dropped whole, and so is one without two sides or with a type or status
 * of another vocabulary.
 */
final class QuotedMentions {

    /** How likely a model's proposal is taken to be right: not measured, and less than that of any rule. */
    static final double CONFIDENCE = 0.3;

    private static final int LONGEST_NAME = 300;

    private final ArticleText article;
    private final Language language;
    private final KnownNames names;
    private final DateReader dates;
    private final Quotes quotes;

    QuotedMentions(ArticleText article, Language language, KnownNames names, DateReader dates) {
        this.article = article;
        this.language = language;
        this.names = names;
        this.dates = dates;
        this.quotes = new Quotes(article.whole());
    }

    /** A mention being put together; {@code false} from any of its steps means that it is dropped. */
    private final class Draft {

        private final ModelAnswer.Event event;
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<ExtractedParticipant> participants = new ArrayList<>();
        private @Nullable EventDate date;
        private @Nullable ExtractedPlace place;
        private int near;

        Draft(ModelAnswer.Event event) {
            this.event = event;
        }

        private boolean quotes(MentionField field, int ordinal, @Nullable String quote) {
            Optional<Evidence> found = quotes.evidence(field, ordinal, quote, near);
            found.ifPresent(evidence::add);
            return found.isPresent();
        }

        boolean readTrigger() {
            boolean quoted = quotes(MentionField.TRIGGER, 0, event.trigger());
            near = quoted ? evidence.getFirst().span().start() : 0;
            return quoted;
        }

        boolean readDate() {
            ModelAnswer.Stated stated = event.date();
            if (stated == null || blank(stated.edtf())) {
                return true;
            }
            date = dated(stated).orElse(null);
            return date != null && quotes(MentionField.DATE, 0, stated.quote());
        }

        boolean readPlace() {
            ModelAnswer.Named named = event.place();
            if (named == null || blank(named.name())) {
                return true;
            }
            place = placed(named);
            return quoted(named.quote()).length() <= LONGEST_NAME && quotes(MentionField.PLACE, 0, named.quote());
        }

        boolean readParticipants() {
            for (ModelAnswer.Participant said :
                    Objects.requireNonNullElse(event.participants(), List.<ModelAnswer.Participant>of())) {
                Optional<ExtractedParticipant> participant = participating(said);
                if (participant.isEmpty() || !quotes(MentionField.PARTICIPANT, participants.size(), said.quote())) {
                    return false;
                }
                participants.add(participant.get());
            }
            return participants.size() > 1;
        }
    }

    /** The event as a mention; nothing where it is dropped. */
    Optional<ExtractedMention> mention(ModelAnswer.@Nullable Event event) {
        if (event == null) {
            return Optional.empty();
        }
        Optional<EventType> type = Optional.ofNullable(event.type()).flatMap(EventType::of);
        Optional<WorldStatus> status = constant(WorldStatus.values(), event.status());
        Draft draft = new Draft(event);
        boolean kept = type.isPresent()
                && status.isPresent()
                && draft.readTrigger()
                && draft.readDate()
                && draft.readPlace()
                && draft.readParticipants();
        return kept
                ? Optional.of(new ExtractedMention(
                        type.get(),
                        draft.date,
                        status.get(),
                        draft.place,
                        draft.participants,
                        CONFIDENCE,
                        draft.evidence))
                : Optional.empty();
    }

    /** The date that our own reader finds in the quoted words; the model's only where it finds none there. */
    private Optional<EventDate> dated(ModelAnswer.Stated stated) {
        LocalDate day = article.publishedOn();
        String quote = Objects.requireNonNullElse(stated.quote(), "");
        return dates.read(quote, language, day).stream()
                .findFirst()
                .map(DatedSpan::date)
                .or(() -> EventDate.tryParse(Objects.requireNonNullElse(stated.edtf(), "")));
    }

    private ExtractedPlace placed(ModelAnswer.Named said) {
        String country = country(said.country());
        String name = Objects.requireNonNull(said.name());
        return names.city(name, country)
                .or(() -> names.city(quoted(said.quote()), country))
                .map(city -> new ExtractedPlace(
                        PlaceKind.CITY, city.code(), KnownNames.english(city.names(), city.code()), city.country()))
                .or(() -> names.actor(ActorKind.STATE, name, null)
                        .map(state -> new ExtractedPlace(
                                PlaceKind.COUNTRY,
                                state.code(),
                                KnownNames.english(state.names(), state.code()),
                                state.code())))
                .orElseGet(() -> new ExtractedPlace(null, null, asPrinted(name, said.quote()), country));
    }

    private Optional<ExtractedParticipant> participating(ModelAnswer.@Nullable Participant said) {
        if (said == null || blank(said.name()) || quoted(said.quote()).length() > LONGEST_NAME) {
            return Optional.empty();
        }
        ParticipantRole role = constant(ParticipantRole.values(), said.role()).orElse(ParticipantRole.PRINCIPAL);
        String country = country(said.country());
        String name = Objects.requireNonNull(said.name());
        return constant(ActorKind.values(), said.kind())
                .flatMap(kind -> names.actor(kind, name, country)
                        .or(() -> names.actor(kind, quoted(said.quote()), country))
                        .map(actor -> new ExtractedParticipant(
                                kind,
                                actor.code(),
                                KnownNames.english(actor.names(), actor.code()),
                                actor.country(),
                                role))
                        .or(() -> newcomer(kind, asPrinted(name, said.quote()), country, role)));
    }

    /** Somebody whom the name book does not know; it knows every state. */
    private static Optional<ExtractedParticipant> newcomer(
            ActorKind kind, String name, @Nullable String country, ParticipantRole role) {
        return kind == ActorKind.STATE
                ? Optional.empty()
                : Optional.of(new ExtractedParticipant(kind, null, name, country, role));
    }

    /** A name in the case the model put it into, if the article prints it so; else the words that it quotes. */
    private String asPrinted(String name, @Nullable String quote) {
        return name.length() <= LONGEST_NAME && quotes.find(name, 0).isPresent() ? name.strip() : quoted(quote);
    }

    private static String quoted(@Nullable String quote) {
        return quote == null ? "" : quote.strip();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String country(@Nullable String code) {
        String upper = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(upper) || upper.equals("XK")
                ? upper
                : null;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, @Nullable String code) {
        String name = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}

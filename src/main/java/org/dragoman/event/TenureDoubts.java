package org.dragoman.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.NameFolding;
import org.dragoman.kernel.OfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for participants who did not hold their office on the date of an event. Of an office that is named, the tenures with
 * that title count; where none is named, all that the register knows of the person. Of whom it knows none, nothing can be said.
 */
@Component
class TenureDoubts {

    private final OfficeService offices;
    private final ActorService actors;

    TenureDoubts(OfficeService offices, ActorService actors) {
        this.offices = offices;
        this.actors = actors;
    }

    /** The doubts about a date; their field names the participation by its place, as {@code participations.0}. */
    List<Doubt> of(EventData data, EventDate date) {
        List<Participation> participations = data.participations();
        return IntStream.range(0, participations.size())
                .boxed()
                .flatMap(place -> doubt(participations.get(place), date, "participations." + place).stream())
                .toList();
    }

    private Optional<Doubt> doubt(Participation participation, EventDate date, String field) {
        ActorId person = participation.actor();
        List<Tenure> tenures = offices.tenures(person);
        Map<OfficeId, Office> known =
                offices.offices(tenures.stream().map(Tenure::office).toList());
        List<Tenure> meant = tenures.stream()
                .filter(tenure -> participation.office().isEmpty()
                        || named(participation.office(), Objects.requireNonNull(known.get(tenure.office()))))
                .toList();
        if (meant.isEmpty() || meant.stream().anyMatch(tenure -> apart(tenure, date) == 0)) {
            return Optional.empty();
        }
        Tenure nearest = meant.stream()
                .min(Comparator.comparingLong(tenure -> apart(tenure, date)))
                .orElseThrow();
        return actors.find(person)
                .map(actor -> doubt(actor, nearest, Objects.requireNonNull(known.get(nearest.office())), field));
    }

    /** True if the words hold a title of the office. */
    private static boolean named(String words, Office office) {
        String folded = NameFolding.fold(words);
        return office.title().texts().values().stream().map(NameFolding::fold).anyMatch(folded::contains);
    }

    /** Days between the tenure and the date; 0 where the one may cover a day of the other. */
    private static long apart(Tenure tenure, EventDate date) {
        long late = days(tenure.to(), date.earliestStart());
        long early = days(date.latestEnd(), tenure.from());
        return Math.max(late, early);
    }

    private static long days(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier == null || later == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(earlier, later));
    }

    private static Doubt doubt(ActorSummary actor, Tenure tenure, Office office, String field) {
        LocalizedText name = actor.name();
        LocalizedText title = office.title();
        LocalDate from = tenure.from();
        LocalDate to = tenure.to();
        FieldProblem problem;
        if (from == null) {
            problem = FieldProblem.of(field, "event.doubt.tenure-until", name, title, Objects.requireNonNull(to));
        } else if (to == null) {
            problem = FieldProblem.of(field, "event.doubt.tenure-from", name, title, from);
        } else {
            problem = FieldProblem.of(field, "event.doubt.tenure-between", name, title, from, to);
        }
        return new Doubt(problem, null);
    }
}

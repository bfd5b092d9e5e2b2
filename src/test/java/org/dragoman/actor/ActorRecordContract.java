package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.history.Change;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.OfficeId;
import org.dragoman.security.AsEditor;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The record of an actor: its content, who held which office when, and the history of every change. */
abstract class ActorRecordContract implements AsEditor {

    private static final LocalDate APPOINTED = LocalDate.of(2019, 3, 1);
    private static final LocalDate LEFT = LocalDate.of(2023, 4, 3);

    @Autowired
    private ActorRecordService records;

    @Autowired
    private ActorService actors;

    @Autowired
    private OfficeService offices;

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }

    private Actor person(String name) {
        return records.create(ActorKind.PERSON, ActorData.named(english(name), "KZ", 4), "");
    }

    private Office ministry(String title) {
        ActorId body = actors.byCode(ActorKind.STATE, "KZ").orElseThrow().id();
        return offices.add(body, 4, english(title).with(Language.RU, "Министр"));
    }

    private static ActorData with(ActorData data, Tenure... tenures) {
        return new ActorData(data.name(), data.aliases(), data.country(), data.usualLevel(), List.of(tenures));
    }

    private static ActorData named(ActorData data, Language language, String name, List<String> aliases) {
        return new ActorData(
                data.name().with(language, name),
                Map.of(language, aliases),
                data.country(),
                data.usualLevel(),
                data.tenures());
    }

    @Test
    void everything_saved_is_read_back() {
        Actor actor = person("Berik Full");
        Tenure held = new Tenure(ministry("Minister of Full Records").id(), APPOINTED, null);
        ActorData wanted = with(named(actor.data(), Language.AR, "بيريك", List.of("بريكونيف", "بيريك فل")), held);

        Actor saved = records.save(actor.id(), actor.version(), wanted, "From the ministry's page");

        assertThat(saved.data()).isEqualTo(wanted);
        assertThat(records.find(actor.id())).contains(saved);
        assertThat(saved.version()).isEqualTo(2);
        assertThat(actors.search("بريكونيف", 5)).extracting(ActorSummary::id).containsExactly(actor.id());
    }

    @Test
    void the_history_says_who_changed_what_and_why() {
        Actor actor = person("Dana Told");
        ActorData renamed = named(actor.data(), Language.EN, "Dana Retold", List.of());
        SignedIn.as("dina", Role.EDITOR);
        records.save(actor.id(), 1, renamed, "Her own spelling");

        List<Change<ActorData>> history = records.history(actor.id());

        assertThat(history).extracting(Change::madeBy).containsExactly("editor", "dina");
        assertThat(history.getFirst().before()).isNull();
        assertThat(history.getLast().before()).isEqualTo(actor.data());
        assertThat(history.getLast().after()).isEqualTo(renamed);
        assertThat(history.getLast().reason()).isEqualTo("Her own spelling");
    }

    @Test
    void saving_what_is_there_already_is_no_change() {
        Actor actor = person("Same Asever");

        assertThat(records.save(actor.id(), 1, actor.data(), "")).isEqualTo(actor);
        assertThat(records.history(actor.id())).hasSize(1);
    }

    @Test
    void a_change_made_from_an_old_version_is_refused_and_loses_nothing() {
        Actor actor = person("Both Edit");
        Actor first = records.save(actor.id(), 1, named(actor.data(), Language.EN, "First Edit", List.of()), "");

        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() ->
                        records.save(actor.id(), 1, named(actor.data(), Language.EN, "Second Edit", List.of()), ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("history.problem.changed-meanwhile"));
        assertThat(records.find(actor.id())).contains(first);
    }

    @Test
    void one_change_is_undone_and_later_ones_stay() {
        Actor actor = person("Undo Me");
        records.save(actor.id(), 1, named(actor.data(), Language.EN, "Undo Me", List.of("Wrong", "Early")), "");
        ActorData later = named(
                records.find(actor.id()).orElseThrow().data(),
                Language.EN,
                "Undo Me Later",
                List.of("Wrong", "Early", "Later"));
        records.save(actor.id(), 2, later, "");

        Actor undone = records.undo(actor.id(), 2, "Not hers");

        assertThat(undone.data().aliases(Language.EN)).containsExactly("Later");
        assertThat(undone.data().name().in(Language.EN)).contains("Undo Me Later");
        assertThat(records.history(actor.id()).getLast().undoes()).isEqualTo(2);
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> records.undo(actor.id(), 2, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("history.problem.nothing-to-undo"));
    }

    @Test
    void whatever_editors_do_the_last_change_tells_the_stored_content() {
        Actor actor = person("Any Order");
        Random chance = new Random(20261126);
        OfficeId office = ministry("Minister of Any Order").id();
        for (int step = 0; step < 60; step++) {
            Actor current = records.find(actor.id()).orElseThrow();
            int at = 1 + chance.nextInt(current.version());
            try {
                if (chance.nextInt(3) == 0) {
                    records.undo(actor.id(), at, "");
                } else {
                    Language language = List.of(Language.values()).get(chance.nextInt(3));
                    ActorData data = named(current.data(), language, "Name " + chance.nextInt(4), List.of("A" + step));
                    records.save(
                            actor.id(),
                            current.version(),
                            chance.nextBoolean()
                                    ? with(data, new Tenure(office, APPOINTED.plusDays(step), null))
                                    : data,
                            "");
                }
            } catch (RefusedChangeException nothingLeft) {
                assertThat(records.find(actor.id())).contains(current);
            }
        }

        List<Change<ActorData>> history = records.history(actor.id());
        for (int index = 1; index < history.size(); index++) {
            assertThat(history.get(index).before())
                    .isEqualTo(history.get(index - 1).after());
        }
        assertThat(records.find(actor.id()).orElseThrow().data())
                .isEqualTo(history.getLast().after());
    }

    @Test
    void an_office_is_held_by_one_after_the_other() {
        Office office = ministry("Minister of Successions");
        Actor former = person("Former Holder");
        Actor present = person("Present Holder");
        records.save(former.id(), 1, with(former.data(), new Tenure(office.id(), APPOINTED, LEFT)), "");
        records.save(present.id(), 1, with(present.data(), new Tenure(office.id(), LEFT, null)), "");

        assertThat(holders(office, APPOINTED)).containsExactly(former.id());
        assertThat(holders(office, LEFT)).as("on the day of the handover").containsExactly(present.id(), former.id());
        assertThat(holders(office, LEFT.plusYears(9))).containsExactly(present.id());
        assertThat(holders(office, APPOINTED.minusDays(1))).isEmpty();
        assertThat(offices.officesOf(former.id(), LEFT)).containsExactly(office);
        assertThat(offices.officesOf(former.id(), LEFT.plusDays(1))).isEmpty();
    }

    private List<ActorId> holders(Office office, LocalDate day) {
        return offices.whoHeld(office.id(), day).stream().map(ActorSummary::id).toList();
    }

    @Test
    void offices_are_found_by_title_and_state_in_any_script() {
        Office office = ministry("Minister of Lakes and Steppes");

        assertThat(offices.search("steppes казах", 10)).containsExactly(office);
        assertThat(offices.search("lakes كازاخستان", 10)).containsExactly(office);
        assertThat(offices.search("lakes норвегия", 10)).isEmpty();
    }

    @Test
    void impossible_tenures_are_refused() {
        Actor actor = person("Impossible Dates");
        OfficeId office = ministry("Minister of Impossible Dates").id();

        assertRefused(actor, with(actor.data(), new Tenure(office, LEFT, APPOINTED)), "tenure-backwards");
        assertRefused(actor, with(actor.data(), new Tenure(new OfficeId(-1), null, null)), "tenure-office");
        assertThat(records.find(actor.id())).contains(actor);
    }

    private void assertRefused(Actor actor, ActorData data, String problem) {
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> records.save(actor.id(), actor.version(), data, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("actor.problem." + problem));
    }

    @Test
    void the_list_is_narrowed_by_words_kind_and_country() {
        Actor actor = person("Narrow Zhumabekova");

        assertThat(records.page(new ActorFilter("zhumabek", null, null), 0, 5))
                .extracting(ActorSummary::id)
                .containsExactly(actor.id());
        assertThat(records.count(new ActorFilter("zhumabek", ActorKind.PERSON, "KZ")))
                .isOne();
        assertThat(records.count(new ActorFilter("zhumabek", ActorKind.STATE, null)))
                .isZero();
        assertThat(records.count(new ActorFilter("zhumabek", null, "NO"))).isZero();
        List<ActorSummary> all = records.page(ActorFilter.ALL, 0, 1000);
        assertThat(all).hasSize(records.count(ActorFilter.ALL)).doesNotHaveDuplicates();
        assertThat(records.page(ActorFilter.ALL, 100, 7)).isEqualTo(all.subList(100, 107));
    }

    @Test
    void readers_change_nothing() {
        Actor actor = person("Read Only");
        SignedIn.as("reader", Role.VIEWER);

        assertThatThrownBy(
                        () -> records.save(actor.id(), 1, named(actor.data(), Language.EN, "Written", List.of()), ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ministry("Minister of Intrusions")).isInstanceOf(AccessDeniedException.class);
        assertThat(records.find(actor.id())).contains(actor);
    }
}

package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.StoreResult;
import org.dragoman.event.Event;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.event.MentionState;
import org.dragoman.event.Participation;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody whom no article has named before, from the first article to later ones in other scripts. */
class NewcomerTest extends ReviewTest {

    private static final String RUSSIAN = "Сергей Лавров 20 октября провёл в Москве переговоры с министром иностранных"
            + " дел Казахстана Никодимом Нурлановым.";
    private static final String ENGLISH = "Foreign Minister of Kazakhstan Nikodim Nurlanov will visit Moscow on"
            + " 3 November for talks with Sergey Lavrov.";
    private static final String ARABIC = "أجرى وزير الخارجية الروسي سيرغي لافروف في موسكو يوم 21 أكتوبر محادثات مع وزير"
            + " خارجية كازاخستان نيكوديم نورلانوف.";

    @Autowired
    private BulkReviewService bulk;

    @Autowired
    private HandReadingService hand;

    private Mention read(String title, String text) {
        StoreResult result = review.add(new ArticleSubmission(source(), PUBLISHED, null, title, text, false));
        return mentions.ofArticle(((StoreResult.Stored) result).id()).getFirst();
    }

    private static Newcomer named(Newcomer newcomer, String english, String russian, String arabic) {
        return new Newcomer(
                newcomer.ordinal(),
                newcomer.kind(),
                newcomer.printed(),
                LocalizedText.of(Language.EN, english)
                        .with(Language.RU, russian)
                        .with(Language.AR, arabic),
                newcomer.country(),
                newcomer.office(),
                4);
    }

    private static List<ActorId> actors(Mention mention) {
        return mention.data().participants().stream()
                .map(MentionParticipant::actor)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Test
    void is_proposed_as_printed_with_his_state_and_in_latin_letters() {
        Newcomer newcomer = review.newcomers(read("Переговоры", RUSSIAN).id()).getFirst();

        assertThat(newcomer.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(newcomer.country()).isEqualTo("KZ");
        assertThat(newcomer.names().in(Language.RU)).contains("Никодим Нурланов");
        assertThat(newcomer.names().in(Language.EN)).contains("Nikodim Nurlanov");
    }

    @Test
    void is_known_in_every_script_once_an_editor_has_confirmed_the_names() {
        Mention first = read("Переговоры", RUSSIAN);
        Newcomer proposed = review.newcomers(first.id()).getFirst();

        review.accept(first.id(), List.of(named(proposed, "Nikodim Nurlanov", "Никодим Нурланов", "نيكوديم نورلانوف")));

        ActorSummary added =
                actors.search("Nikodim Nurlanov", 5, ActorKind.PERSON).getFirst();
        assertThat(added.country()).isEqualTo("KZ");
        assertThat(added.usualLevel()).isEqualTo(4);
        Mention english = read("Visit", ENGLISH);
        Mention arabic = read("محادثات", ARABIC);
        assertThat(actors(english)).contains(added.id());
        assertThat(actors(arabic)).contains(added.id());
        assertThat(review.newcomers(english.id())).isEmpty();
        assertThat(review.newcomers(arabic.id())).isEmpty();
        assertThat(review.newcomers(read("Ещё", RUSSIAN).id())).isEmpty();
    }

    @Test
    void keeps_the_printed_name_where_an_editor_corrects_it() {
        Mention first = read("Переговоры", RUSSIAN);
        Newcomer proposed = review.newcomers(first.id()).getFirst();

        review.accept(first.id(), List.of(named(proposed, "Nikodim Z.", "Никодим Петрович Нурланов", "نيكوديم")));

        ActorId added = actors.search("Никодим Нурланов", 5, ActorKind.PERSON)
                .getFirst()
                .id();
        assertThat(actors(read("Ещё раз", RUSSIAN))).contains(added);
    }

    @Test
    void is_added_once_where_two_editors_confirm_at_the_same_time() {
        Mention first = read("Переговоры", RUSSIAN);
        Mention second = read("Переговоры в Москве", RUSSIAN);
        List<Newcomer> seenByBoth = review.newcomers(second.id());

        review.accept(first.id(), review.newcomers(first.id()));
        review.accept(second.id(), seenByBoth);

        assertThat(actors.search("Никодим Нурланов", 5, ActorKind.PERSON)).hasSize(1);
        assertThat(actors(mentions.find(second.id()).orElseThrow().mention())).hasSize(4);
    }

    @Test
    void without_a_name_nothing_is_accepted() {
        Mention first = read("Переговоры", RUSSIAN);
        Newcomer proposed = review.newcomers(first.id()).getFirst();
        Newcomer nameless = new Newcomer(
                proposed.ordinal(),
                proposed.kind(),
                proposed.printed(),
                LocalizedText.EMPTY,
                proposed.country(),
                "",
                null);

        assertThatThrownBy(() -> review.accept(first.id(), List.of(nameless)))
                .isInstanceOf(RefusedChangeException.class);
        assertThat(mentions.find(first.id()).orElseThrow().mention()).isEqualTo(first);
    }

    private Newcomer proposedIn(String title, String text) {
        return review.newcomers(read(title, text).id()).getFirst();
    }

    @Test
    void is_proposed_with_the_office_that_stands_beside_the_name_and_its_level() {
        Newcomer russian = proposedIn("Переговоры", RUSSIAN);
        Newcomer english = proposedIn("Visit", ENGLISH);
        Newcomer arabic = proposedIn("محادثات", ARABIC.replace("نيكوديم", "أحمد"));

        assertThat(russian.office()).isEqualTo("министром иностранных дел Казахстана");
        assertThat(english.office()).isEqualTo("Foreign Minister of Kazakhstan");
        assertThat(arabic.office()).isEqualTo("وزير خارجية كازاخستان");
        assertThat(List.of(russian, english, arabic))
                .extracting(Newcomer::usualLevel)
                .containsOnly(4);
    }

    @Test
    void holds_the_office_in_the_event_that_he_comes_with() {
        Mention mention = read("Visit", ENGLISH);
        Event event = review.accept(mention.id(), review.newcomers(mention.id()));

        assertThat(event.data().participations())
                .extracting(Participation::office)
                .containsOnlyOnce("Foreign Minister of Kazakhstan");
    }

    @Test
    void is_asked_for_where_an_editor_names_him_in_a_correction() {
        Mention proposal = proposed(PUBLISHED, visit("2025-11-21", WorldStatus.ANNOUNCED));
        MentionData corrected = visit("2025-11-12", WorldStatus.ANNOUNCED, printed("Никодим Нурланов", "KZ"));
        Newcomer asked = review.newcomers(proposal.article(), corrected).getFirst();

        Event event = review.correctAndAccept(
                proposal.id(),
                corrected,
                List.of(named(asked, "Nikodim Nurlanov", "Никодим Нурланов", "نيكوديم نورلانوف")),
                "");

        ActorSummary added =
                actors.search("نيكوديم نورلانوف", 5, ActorKind.PERSON).getFirst();
        assertThat(added.usualLevel()).isEqualTo(4);
        assertThat(event.data().participations())
                .extracting(Participation::actor)
                .contains(added.id());
        assertThat(review.newcomers(proposal.article(), corrected)).isEmpty();
    }

    @Test
    void is_asked_for_with_his_office_where_an_editor_makes_an_event_of_his_words() {
        ArticleId article = article("Из ленты", RUSSIAN);
        MentionData read = hand.reading(article, new TextSpan(9, 9 + RUSSIAN.length()));
        Newcomer asked = review.newcomers(article, read).getFirst();

        assertThat(asked.office()).isEqualTo("министром иностранных дел Казахстана");

        Mention written = hand.write(
                article, read, List.of(named(asked, "Nikodim Nurlanov", "Никодим Нурланов", "نيكوديم نورلانوف")), "");

        assertThat(actors(written))
                .contains(actors.search("نيكوديم نورلانوف", 5, ActorKind.PERSON)
                        .getFirst()
                        .id());
    }

    @Test
    void is_filed_under_the_script_that_an_editor_names_him_in() {
        ArticleId article = ((StoreResult.Stored)
                        review.add(new ArticleSubmission(source(), PUBLISHED, null, "Visit", ENGLISH, false)))
                .id();

        Newcomer asked = review.newcomers(
                        article, visit("2025-11-12", WorldStatus.ANNOUNCED, printed("Ждан Заозёрный", "KZ")))
                .getFirst();

        assertThat(asked.names().in(Language.RU)).contains("Ждан Заозёрный");
        assertThat(asked.names().in(Language.EN)).contains("Zhdan Zaozernyy");
    }

    @Test
    void is_listed_once_before_many_proposals_are_accepted_and_added_as_confirmed() {
        StoreResult stored = review.add(new ArticleSubmission(
                source(),
                PUBLISHED,
                null,
                "Переговоры",
                RUSSIAN + " Никодим Нурланов 5 сентября посетил Пекин с официальным визитом.",
                false));
        ArticleId article = ((StoreResult.Stored) stored).id();
        List<Newcomer> listed = bulk.newcomers(article, 0);

        assertThat(mentions.ofArticle(article)).hasSize(2);
        assertThat(listed).extracting(Newcomer::printed).containsExactly("Никодим Нурланов");

        bulk.acceptFrom(
                article,
                0,
                List.of(named(listed.getFirst(), "Nikodim Nurlanov", "Никодим Нурланов", "نيكوديم نورلانوف")),
                "Accepted together");

        assertThat(mentions.ofArticle(article)).extracting(Mention::state).containsOnly(MentionState.ACCEPTED);
        assertThat(actors.search("نيكوديم نورلانوف", 5, ActorKind.PERSON))
                .singleElement()
                .satisfies(added -> assertThat(added.usualLevel()).isEqualTo(4));
    }

    @Test
    void who_held_an_office_before_is_not_proposed_with_it() {
        Newcomer former = proposedIn(
                "Visit",
                "Former Foreign Minister of Kazakhstan Nikodim Nurlanov will visit Moscow on 3 November for talks"
                        + " with Sergey Lavrov.");

        assertThat(former.office()).isEmpty();
        assertThat(former.usualLevel()).isNull();
    }
}

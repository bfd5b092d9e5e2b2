package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.StoreResult;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionParticipant;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** Somebody whom no article has named before, from the first article to later ones in other scripts. */
class NewcomerTest extends ReviewTest {

    private static final String RUSSIAN = "Сергей Лавров 20 октября провёл в Москве переговоры с министром иностранных"
            + " дел Казахстана Никодимом Нурлановым.";
    private static final String ENGLISH = "Foreign Minister of Kazakhstan Nikodim Nurlanov will visit Moscow on"
            + " 3 November for talks with Sergey Lavrov.";
    private static final String ARABIC = "أجرى وزير الخارجية الروسي سيرغي لافروف في موسكو يوم 21 أكتوبر محادثات مع وزير"
            + " خارجية كازاخستان نيكوديم نورلانوف.";

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
                proposed.ordinal(), proposed.kind(), proposed.printed(), LocalizedText.EMPTY, proposed.country(), null);

        assertThatThrownBy(() -> review.accept(first.id(), List.of(nameless)))
                .isInstanceOf(RefusedChangeException.class);
        assertThat(mentions.find(first.id()).orElseThrow().mention()).isEqualTo(first);
    }
}

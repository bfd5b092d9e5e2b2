package org.dragoman.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionService;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.review.InboxService;
import org.dragoman.security.InvitationService;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Who reviews an article is told by name in the inbox, and chosen by name on its page. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:review-ui;DB_CLOSE_DELAY=-1", "dragoman.sample=false"})
@WithMockUser(username = "anna", roles = "EDITOR")
@Transactional
class ReviewerTest extends SpringBrowserlessTest {

    @Autowired
    private InboxService inbox;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private SourceService sources;

    @Autowired
    private ArticleService articles;

    @Autowired
    private MentionService mentions;

    private void invite(String login, String name, Role role) {
        SignedIn.as("ada", Role.ADMINISTRATOR);
        invitations.invite(login, name, role);
        SignedIn.as("anna", Role.EDITOR);
    }

    /** An article with a proposal that waits for a decision. */
    private ArticleId article(String title) {
        SourceId source = sources.create(new SourceData("Wire of " + title, SourceKind.AGENCY, null, null, false))
                .id();
        ArticleDraft draft = new ArticleDraft(
                source, Language.EN, LocalDate.of(2025, 10, 22), null, title, "A visit is prepared.", false);
        ArticleId id = ((StoreResult.Stored) articles.store(draft)).id();
        mentions.propose(
                id,
                List.of(new MentionData(
                        EventType.VISIT_STATE,
                        EventDate.parse("2025-11-12"),
                        WorldStatus.ANNOUNCED,
                        null,
                        null,
                        List.of(),
                        0.9,
                        List.of())));
        return id;
    }

    private String inInbox(ArticleId article) {
        navigate(ArticleListView.class);
        return findInView(Anchor.class)
                .withCondition(link -> link.getHref().equals("articles/" + article))
                .single()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void the_inbox_tells_the_name_of_the_account_or_the_login_where_there_is_none() {
        invite("rana", "Rana Haddad", Role.EDITOR);
        ArticleId named = article("First");
        ArticleId gone = article("Second");
        ArticleId nobodys = article("Third");
        inbox.assign(named, "rana");
        inbox.assign(gone, "left-long-ago");

        assertThat(inInbox(named)).contains("for Rana Haddad").doesNotContain("rana");
        assertThat(inInbox(gone)).contains("for left-long-ago");
        assertThat(inInbox(nobodys)).doesNotContain("for ");
    }

    @Test
    void the_page_of_an_article_offers_editors_by_name_and_keeps_the_choice() {
        invite("rana", "Rana Haddad", Role.EDITOR);
        invite("victor", "Victor Reader", Role.VIEWER);
        ArticleId article = article("Fourth");
        navigate("articles/" + article, ArticleView.class);
        ReviewerField reviewer = findInView(ReviewerField.class).single();

        assertThat(test(reviewer).getSuggestionItems()).contains("rana").doesNotContain("victor");

        test(reviewer).selectItem("for Rana Haddad");

        assertThat(inbox.editor(article)).contains("rana");

        reviewer.clear();

        assertThat(inbox.editor(article)).isEmpty();
    }
}

package org.dragoman.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.ArticleIntake;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.StoreResult;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionService;
import org.dragoman.event.MentionState;
import org.dragoman.event.NoSuchEventException;
import org.dragoman.event.NoSuchMentionException;
import org.dragoman.extraction.ArticleText;
import org.dragoman.extraction.Extractor;
import org.dragoman.extraction.LanguageDetector;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The way from an article to events: taken in, read, and each proposed mention decided by an editor. */
@Service
@Transactional(readOnly = true)
public class ReviewService implements ArticleIntake {

    private final ArticleService articles;
    private final MentionService mentions;
    private final EventService events;
    private final ActorService actors;
    private final LanguageDetector languages;
    private final Extractor extractor;
    private final ParticipantRegistry participants;
    private final PrintedTitles titles;
    private final MentionText texts;
    private final EventMatching matching;
    private final TransactionTemplate transaction;

    ReviewService(
            ArticleService articles,
            MentionService mentions,
            EventService events,
            ActorService actors,
            LanguageDetector languages,
            Extractor extractor,
            ParticipantRegistry participants,
            PrintedTitles titles,
            MentionText texts,
            EventMatching matching,
            TransactionTemplate transaction) {
        this.articles = articles;
        this.mentions = mentions;
        this.events = events;
        this.actors = actors;
        this.languages = languages;
        this.extractor = extractor;
        this.participants = participants;
        this.titles = titles;
        this.texts = texts;
        this.matching = matching;
        this.transaction = transaction;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Language> language(String title, String text) {
        return languages.detect(title + "\n" + text);
    }

    /** {@inheritDoc} The text is read before the transaction begins. */
    @Override
    @EditorsOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public StoreResult add(ArticleSubmission submission) {
        Optional<Language> language = language(submission.title(), submission.text());
        ArticleDraft draft = submission.in(language.orElse(Language.EN));
        List<FieldProblem> problems = articles.problems(draft);
        boolean textFits =
                problems.stream().noneMatch(problem -> problem.field().equals("text"));
        if (language.isEmpty() && textFits) {
            return new StoreResult.Refused(with(problems, FieldProblem.of("text", "article.problem.language")));
        }
        if (!problems.isEmpty()) {
            return new StoreResult.Refused(problems);
        }
        Optional<ArticleId> same = articles.same(draft);
        if (same.isPresent()) {
            return new StoreResult.AlreadyStored(same.get());
        }
        List<MentionData> proposals = read(draft);
        return Objects.requireNonNull(transaction.execute(status -> {
            StoreResult result = articles.store(draft);
            if (result instanceof StoreResult.Stored(ArticleId id)) {
                mentions.propose(id, proposals);
            }
            return result;
        }));
    }

    private static List<FieldProblem> with(List<FieldProblem> problems, FieldProblem more) {
        return Stream.concat(problems.stream(), Stream.of(more)).toList();
    }

    private List<MentionData> read(ArticleDraft draft) {
        ArticleText text = new ArticleText(
                draft.title(), draft.text(), Objects.requireNonNull(draft.publishedOn()), draft.language());
        return new ProposalReader(actors)
                .read(extractor.extract(text, actors.nameBook()).mentions());
    }

    /** The titles that an event made of the mention would have. */
    public LocalizedText titles(MentionData mention, Language printedIn) {
        return texts.titles(mention, printedIn);
    }

    /** The content of an event made of the mention; participants that the register does not know are left out. */
    public EventData event(MentionId id) {
        EventMention found = mention(id);
        return texts.event(found.mention().data(), found.language());
    }

    /** The events that the mention may be one of, the likeliest first. */
    public List<Candidate> candidates(MentionId id) {
        return matching.candidates(mention(id));
    }

    /** Events whose titles or participants' names have every word of the text, within about a year of the mention. */
    public List<Candidate> search(MentionId id, String text) {
        return matching.search(mention(id), text);
    }

    /**
     * Creates an event from what the mention says; persons and organisations that are new are added to the register.
     *
     * @throws org.dragoman.event.InvalidEventException if the content cannot be saved
     * @throws org.dragoman.event.DecidedMeanwhileException if the mention is not proposed any more
     */
    @EditorsOnly
    @Transactional
    public Event accept(MentionId id) {
        return accept(id, List.of(), "");
    }

    /** Whom accepting the mention would add to the register. */
    public List<Newcomer> newcomers(MentionId id) {
        Mention found = mention(id).mention();
        return newcomers(found.article(), found.data());
    }

    /** Whom an event made of what an editor reads in an article would add to the register. */
    public List<Newcomer> newcomers(ArticleId id, MentionData said) {
        Article article = articles.find(id).orElseThrow();
        return titles.given(article, said, participants.newcomers(said, article.language()));
    }

    /**
     * The same after an editor has said who the newcomers are, or has let them be as they are proposed.
     *
     * @param confirmed the mention's {@link #newcomers}, with the names, state, office and level that count
     * @throws org.dragoman.history.RefusedChangeException if one of them has no name or a level out of range
     * @throws org.dragoman.event.InvalidEventException if the content cannot be saved
     * @throws org.dragoman.event.DecidedMeanwhileException if the mention is not proposed any more
     */
    @EditorsOnly
    @Transactional
    public Event accept(MentionId id, List<Newcomer> confirmed) {
        return accept(id, confirmed, "");
    }

    /** The same with a reason. */
    Event accept(MentionId id, List<Newcomer> confirmed, String reason) {
        welcome(id, confirmed);
        EventMention found = mention(id);
        EventData data = texts.event(known(found), found.language());
        return mentions.accept(id, Offices.of(found.mention().data(), confirmed, data), reason);
    }

    /** Adds newcomers to the register as an editor has confirmed them, so that the mention names them. */
    private void welcome(MentionId id, List<Newcomer> confirmed) {
        if (!confirmed.isEmpty()) {
            EventMention found = mention(id);
            mentions.correct(id, participants.welcome(found.mention().data(), found.language(), confirmed));
        }
    }

    /**
     * Replaces what extraction misread and creates an event from it.
     *
     * @param corrected what the article says indeed; new persons are named only
     * @param confirmed whom {@link #newcomers(ArticleId, MentionData)} finds in it, as the editor knows them
     * @param reason may be empty
     * @throws org.dragoman.history.RefusedChangeException if a newcomer has no name or a level out of range
     * @throws org.dragoman.event.InvalidEventException if the content cannot be saved
     * @throws org.dragoman.event.DecidedMeanwhileException if the mention is not proposed any more
     */
    @EditorsOnly
    @Transactional
    public Event correctAndAccept(MentionId id, MentionData corrected, List<Newcomer> confirmed, String reason) {
        mentions.correct(id, corrected);
        return accept(id, confirmed, reason);
    }

    /** What the mention says, all its participants known to the register. */
    private MentionData known(EventMention found) {
        Mention mention = found.mention();
        MentionData known = participants.register(mention.data(), found.language());
        if (mention.state() == MentionState.PROPOSED && !known.equals(mention.data())) {
            mentions.correct(mention.id(), known);
        }
        return known;
    }

    /**
     * Makes the mention one of an existing event, which takes the chosen parts from it.
     *
     * @param expectedVersion the version of the event that the editor saw
     * @param reason may be empty, unless the event was over and its status is corrected
     * @throws org.dragoman.event.InvalidEventException if the content cannot be saved
     * @throws org.dragoman.event.ChangedMeanwhileException if the event has another version by now
     * @throws org.dragoman.event.DecidedMeanwhileException if the mention is not proposed any more
     */
    @EditorsOnly
    @Transactional
    public Event attach(MentionId id, EventId event, int expectedVersion, Set<EventPart> take, String reason) {
        return attach(id, event, expectedVersion, take, List.of(), reason);
    }

    /**
     * The same after an editor has said who the newcomers are among the participants that the event takes.
     *
     * @param confirmed the mention's {@link #newcomers}, with the names, state, office and level that count
     * @throws org.dragoman.history.RefusedChangeException if one of them has no name or a level out of range
     */
    @EditorsOnly
    @Transactional
    public Event attach(
            MentionId id,
            EventId event,
            int expectedVersion,
            Set<EventPart> take,
            List<Newcomer> confirmed,
            String reason) {
        welcome(id, confirmed);
        EventMention found = mention(id);
        MentionData said = take.contains(EventPart.PARTICIPANTS)
                ? known(found)
                : found.mention().data();
        EventSnapshot current = events.snapshot(event).orElseThrow(() -> new NoSuchEventException(event));
        EventData data = EventUpdate.apply(current, said, take);
        return mentions.attach(id, event, expectedVersion, Offices.of(said, confirmed, data), reason);
    }

    /**
     * Says that the mention is none, or none worth an event.
     *
     * @param reason may be empty
     * @throws org.dragoman.event.DecidedMeanwhileException if the mention is not proposed any more
     */
    @EditorsOnly
    @Transactional
    public Mention reject(MentionId id, String reason) {
        return mentions.reject(id, reason);
    }

    /**
     * Takes a decision back, see {@link MentionService#undo}.
     *
     * @throws org.dragoman.event.DecidedMeanwhileException if the mention is proposed already
     */
    @EditorsOnly
    @Transactional
    public Mention undo(MentionId id) {
        return mentions.undo(id, "");
    }

    private EventMention mention(MentionId id) {
        return mentions.find(id).orElseThrow(() -> new NoSuchMentionException(id));
    }
}

package org.dragoman.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.article.ArticleService;
import org.dragoman.kernel.EventId;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sample desk's part of the register, and its removal. */
@Service
@Transactional(readOnly = true)
public class SampleService {

    private final EventRepository repository;
    private final MentionRepository mentions;
    private final EventWriter writer;
    private final EventValidation validation;
    private final ArticleService articles;

    SampleService(
            EventRepository repository,
            MentionRepository mentions,
            EventWriter writer,
            EventValidation validation,
            ArticleService articles) {
        this.repository = repository;
        this.mentions = mentions;
        this.writer = writer;
        this.validation = validation;
        this.articles = articles;
    }

    /** True while an event of the sample desk is in the register. */
    public boolean present() {
        return repository.hasSample();
    }

    /**
     * Removes the articles, mentions and events of the sample desk for good. An event that an own article was attached to
     * stays and is the desk's own from now on. Readers that follow the revisions see each removed event retracted.
     *
     * @param reason must not be empty
     * @throws InvalidEventException if there is no reason
     */
    @EditorsOnly
    @Transactional
    public void remove(String reason) {
        writer.lock();
        validation.checkReason(reason, true);
        Set<EventId> touched = new LinkedHashSet<>(mentions.eventsOfSample());
        mentions.removeSample();
        List<EventId> gone = repository.sampleWithoutMention();
        touched.addAll(gone);
        for (EventId id : touched) {
            Event event = writer.find(id);
            EditorialState state = gone.contains(id) ? EditorialState.RETRACTED : event.state();
            writer.change(event, Edit.state(event, state, reason));
        }
        repository.delete(gone);
        repository.adoptSample();
        articles.removeSample();
    }
}

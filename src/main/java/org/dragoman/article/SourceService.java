package org.dragoman.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.history.Change;
import org.dragoman.history.HistoryService;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.history.Subject;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources of articles, with the history of every change. */
@Service
@Transactional(readOnly = true)
public class SourceService {

    private static final int ADDRESS_LENGTH = 2000;

    private final SourceRepository sources;
    private final SyndicationRepository syndication;
    private final HistoryService history;

    SourceService(SourceRepository sources, SyndicationRepository syndication, HistoryService history) {
        this.sources = sources;
        this.syndication = syndication;
        this.history = history;
    }

    /** Every source, by name. */
    public List<Source> list() {
        return sources.all();
    }

    public Optional<Source> find(SourceId id) {
        return sources.find(id);
    }

    public Optional<Source> byCode(String code) {
        return sources.byCode(code);
    }

    /** Number of articles of each source; a source without articles has no entry. */
    public Map<SourceId, Integer> articles() {
        return sources.articles();
    }

    /** A source that prints the same texts. */
    public record Partner(Source source, int texts) {}

    /** The sources that print texts of this one, or whose texts it prints, those with the most texts in common first. */
    public List<Partner> partners(SourceId id) {
        return syndication.partners(id).entrySet().stream()
                .flatMap(partner ->
                        sources.find(partner.getKey()).map(source -> new Partner(source, partner.getValue())).stream())
                .toList();
    }

    private static Subject subject(SourceId id) {
        return new Subject("source", id.value());
    }

    /**
     * Adds a source; its code is made from its name.
     *
     * @param reason may be empty
     * @throws RefusedChangeException if the name is empty or too long, or the home page is no web address
     */
    @EditorsOnly
    @Transactional
    public Source create(SourceData data, String reason) {
        check(data, reason);
        Source created = sources.create(data);
        history.append(subject(created.id()), 0, null, SourceDataJson.write(data), reason, null);
        return created;
    }

    /** The same without a reason. */
    @EditorsOnly
    @Transactional
    public Source create(SourceData data) {
        return create(data, "");
    }

    /** The number of changes of a source so far. */
    public int version(SourceId id) {
        return history.version(subject(id));
    }

    /**
     * Saves what is known of a source.
     *
     * @param version the one that the editor saw
     * @throws RefusedChangeException if it cannot be saved or somebody changed the source meanwhile
     */
    @EditorsOnly
    @Transactional
    public void save(SourceId id, int version, SourceData data, String reason) {
        SourceData current = sources.find(id).orElseThrow().data();
        if (!current.equals(data)) {
            change(id, version, current, data, reason, null);
        }
    }

    private void change(
            SourceId id, int version, SourceData current, SourceData data, String reason, @Nullable Integer undoes) {
        check(data, reason);
        sources.update(id, data);
        history.append(subject(id), version, SourceDataJson.write(current), SourceDataJson.write(data), reason, undoes);
    }

    private static void check(SourceData data, String reason) {
        List<FieldProblem> problems = new ArrayList<>(HistoryService.problems(reason));
        if (data.name().isEmpty() || data.name().length() > SourceData.NAME_LENGTH) {
            problems.add(FieldProblem.of("name", "article.source.problem.name", SourceData.NAME_LENGTH));
        }
        String homePage = data.homePage();
        if (homePage != null && homePage.length() > SourceData.ADDRESS_LENGTH) {
            problems.add(FieldProblem.of("homePage", "article.source.problem.address-long", SourceData.ADDRESS_LENGTH));
        } else if (homePage != null && !webAddress(homePage)) {
            problems.add(FieldProblem.of("homePage", "article.source.problem.home-page"));
        }
        if (!problems.isEmpty()) {
            throw new RefusedChangeException(problems);
        }
    }

    private static boolean webAddress(String typed) {
        try {
            URI address = URI.create(typed);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return typed.length() <= ADDRESS_LENGTH
                    && address.getHost() != null
                    && (scheme.equals("https") || scheme.equals("http"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Every change of the source, oldest first. */
    public List<Change<SourceData>> history(SourceId id) {
        return history.of(subject(id), SourceDataJson::read);
    }

    /**
     * Takes one change back; what was changed since stays.
     *
     * @throws RefusedChangeException if nothing of it is left to take back
     */
    @EditorsOnly
    @Transactional
    public void undo(SourceId id, int version, String reason) {
        SourceData current = sources.find(id).orElseThrow().data();
        SourceData data = history.without(subject(id), version, SourceDataJson::read, current, SourceDataJson::revert);
        change(id, version(id), current, data, reason, version);
    }
}

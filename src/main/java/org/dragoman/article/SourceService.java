package org.dragoman.article;

import java.util.List;
import java.util.Optional;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.AuditService;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources of articles. */
@Service
@Transactional(readOnly = true)
public class SourceService {

    private final SourceRepository sources;
    private final AuditService audit;

    SourceService(SourceRepository sources, AuditService audit) {
        this.sources = sources;
        this.audit = audit;
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

    /**
     * Adds a source; its code is made from its name.
     *
     * @throws IllegalArgumentException if the name is empty or too long
     */
    @EditorsOnly
    @Transactional
    public Source create(SourceData data) {
        if (data.name().isEmpty() || data.name().length() > SourceData.NAME_LENGTH) {
            throw new IllegalArgumentException(
                    "The name of a source has 1 to " + SourceData.NAME_LENGTH + " characters");
        }
        Source created = sources.create(data);
        audit.record("source.add", "source " + created.id(), created.code());
        return created;
    }
}

package org.dragoman.review;

import java.util.List;
import org.dragoman.security.AdministratorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How good the proposals were, by what editors made of them. */
@Service
@Transactional(readOnly = true)
public class ScorecardService {

    private final ScorecardQuery query;

    ScorecardService(ScorecardQuery query) {
        this.query = query;
    }

    /** The scores of every language and source with a decided proposal; mentions that editors wrote do not count. */
    @AdministratorsOnly
    public List<Score> scores() {
        return query.scores();
    }
}

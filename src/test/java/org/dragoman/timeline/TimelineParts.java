package org.dragoman.timeline;

import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.springframework.context.annotation.Import;

/** The timeline above the services of the register. */
@Import({
    TimelineController.class,
    TimelineService.class,
    IndexFollower.class,
    ReaderNames.class,
    WordQueries.class,
    WindowEngine.class,
    TimelineTexts.class,
    Translations.class,
    Vocabulary.class,
    EventDateText.class
})
class TimelineParts {}

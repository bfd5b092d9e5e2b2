package org.dragoman.review;

import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.persistence.RegisterContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The review with the register and the extraction behind it, without the web. */
@Import({RegisterContext.class, Translations.class, Vocabulary.class})
@ComponentScan(
        basePackages = {"org.dragoman.review", "org.dragoman.extraction"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.dragoman\\.\\w+\\.ui\\..*"))
class ReviewContext {}

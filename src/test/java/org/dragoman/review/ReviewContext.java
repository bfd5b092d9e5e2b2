package org.dragoman.review;

import org.dragoman.extraction.DateReader;
import org.dragoman.extraction.Extractor;
import org.dragoman.extraction.LanguageDetector;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.persistence.RegisterContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The review with the register and the extraction behind it, without the web. */
@Import({
    RegisterContext.class,
    Translations.class,
    Vocabulary.class,
    LanguageDetector.class,
    DateReader.class,
    Extractor.class
})
@ComponentScan(
        basePackages = "org.dragoman.review",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.dragoman\\.\\w+\\.ui\\..*"))
public class ReviewContext {}

package org.dragoman.review.sample;

import org.dragoman.persistence.OnH2File;
import org.dragoman.review.ReviewContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = ReviewContext.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = OnH2File.Database.class)
class SampleDeskOnH2Test extends SampleDeskContract {}

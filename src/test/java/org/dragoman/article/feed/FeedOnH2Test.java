package org.dragoman.article.feed;

import org.dragoman.persistence.OnH2File;

@OnH2File
class FeedOnH2Test extends FeedContract {}

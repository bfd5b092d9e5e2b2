package org.dragoman.article;

import org.dragoman.persistence.OnH2File;

@OnH2File
class SourceOnH2Test extends SourceContract {}

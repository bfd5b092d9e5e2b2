package org.dragoman.event;

import org.dragoman.persistence.OnH2File;

@OnH2File
class QuoteOnH2Test extends QuoteContract {}

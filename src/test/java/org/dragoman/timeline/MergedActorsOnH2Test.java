package org.dragoman.timeline;

import org.dragoman.persistence.OnH2File;

@OnH2File
class MergedActorsOnH2Test extends MergedActorsContract {}

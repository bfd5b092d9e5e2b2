package org.dragoman.event;

import org.dragoman.persistence.OnH2File;

@OnH2File
class ActorSequenceOnH2Test extends ActorSequenceContract {}

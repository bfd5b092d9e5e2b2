package org.dragoman.actor;

import org.dragoman.persistence.OnH2File;

@OnH2File
class ActorRecordOnH2Test extends ActorRecordContract {}

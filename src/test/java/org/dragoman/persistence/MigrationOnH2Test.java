package org.dragoman.persistence;

@OnH2File
class MigrationOnH2Test extends MigrationContract {}

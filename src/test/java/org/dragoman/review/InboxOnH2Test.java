package org.dragoman.review;

class InboxOnH2Test extends InboxContract {}

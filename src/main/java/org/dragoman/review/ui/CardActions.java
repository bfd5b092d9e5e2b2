package org.dragoman.review.ui;

import org.dragoman.event.Mention;

/** What an editor does with a mention. */
interface CardActions {

    void choose(Mention mention);

    void accept(Mention mention);

    void edit(Mention mention);

    void attach(Mention mention);

    void reject(Mention mention);

    void undo(Mention mention);
}

package org.dragoman.event.ui;

/** One of several like rows of a form, each of which names something of the register. */
interface FormRow {

    /** True if a name was typed that is not in the register. */
    boolean undecided();

    /** Says what is wrong with the name. */
    void refuse(String message);

    void focus();

    /** Calls the action whenever the row is changed by hand. */
    void onChange(Runnable action);
}

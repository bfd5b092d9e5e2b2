package org.planted.north;

import com.vaadin.flow.component.Text;

/** Uses Vaadin outside of a user interface. */
public record NorthVaadinUser(Text text) {}

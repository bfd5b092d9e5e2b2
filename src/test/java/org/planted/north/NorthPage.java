package org.planted.north;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view under another name. */
@Route(value = "planted", registerAtStartup = false)
public class NorthPage extends Div {

    private static final long serialVersionUID = 1L;
}

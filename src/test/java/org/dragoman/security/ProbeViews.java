package org.dragoman.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;

/** Views that anyone, or editors only, may open. */
final class ProbeViews {

    private ProbeViews() {}

    /** Open to anyone on a public desk. */
    @Route(value = "probe/browse", autoLayout = false)
    @AnonymousAllowed
    static class Browse extends Div {
        private static final long serialVersionUID = 1L;
    }

    /** Open to editors. */
    @Route(value = "probe/edit", autoLayout = false)
    @RolesAllowed(Roles.EDITOR)
    static class Edit extends Div {
        private static final long serialVersionUID = 1L;
    }
}

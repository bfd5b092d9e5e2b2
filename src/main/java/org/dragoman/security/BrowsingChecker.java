package org.dragoman.security;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Set;
import org.dragoman.security.ui.InvitationView;
import org.dragoman.security.ui.SignInView;
import org.springframework.stereotype.Component;

/** Lets views in by their annotations, and on a desk that is not public only accounts that have signed in. */
@Component
class BrowsingChecker extends AnnotatedViewAccessChecker {

    private static final long serialVersionUID = 1L;

    /** Where people come in who have no session yet. */
    private static final Set<Class<?>> DOORS = Set.of(SignInView.class, InvitationView.class);

    private final boolean open;

    BrowsingChecker(AccessSettings access) {
        this.open = access.open();
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        boolean mayBrowse = open
                || context.getPrincipal() != null
                || context.isErrorHandling()
                || DOORS.contains(context.getNavigationTarget());
        return mayBrowse ? super.check(context) : context.deny("This desk is not public");
    }
}

package org.omuz.shared;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What htmx asks for is answered 499 where nobody is signed in: it cannot follow the way to another site's sign-in
 * page.
 */
@ApplicationScoped
@Unremovable
public class ScriptRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext request) {
        return request.request().getHeader("HX-Request") != null;
    }
}

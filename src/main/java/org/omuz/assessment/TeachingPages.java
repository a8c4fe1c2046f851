package org.omuz.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.Page;

/** The sessions an instructor answers for; all of them for an administrator. */
@Path("/teach")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class TeachingPages {

    @CheckedTemplate(basePath = "teach")
    record sessions(Page<TaughtSessions.Line> page, String q, String when, boolean all, String base)
            implements TemplateInstance {}

    private final TaughtSessions taught;
    private final SecurityIdentity identity;

    TeachingPages(TaughtSessions taught, SecurityIdentity identity) {
        this.taught = taught;
        this.identity = identity;
    }

    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery String when, @RestQuery Integer page) {
        String words = q == null ? "" : q.strip();
        TaughtSessions.When chosen = TaughtSessions.When.of(when);
        String base = "?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8) + "&when="
                + chosen.parameter() + "&";
        return new sessions(
                taught.page(words, chosen, page == null ? 1 : page),
                words,
                chosen.parameter(),
                identity.hasRole("administrator"),
                base);
    }
}

package org.omuz.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Visitor;

/**
 * Anybody holds a paper against what was issued. Only the random code of the paper leads there: serials can be counted.
 */
@Path("/verify")
@Transactional
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class VerifyPages {
    private static final int LONGEST_INPUT = 500;

    @CheckedTemplate(basePath = "certificate")
    record verify(String typed, String problem) implements TemplateInstance {}

    @CheckedTemplate(basePath = "certificate")
    record verdict(VerifiedCertificate certificate) implements TemplateInstance {}

    @CheckedTemplate(basePath = "certificate")
    record unknown(String typed) implements TemplateInstance {}

    private final Visitor visitor;
    private final CentreDay day;

    VerifyPages(Visitor visitor, CentreDay day) {
        this.visitor = visitor;
        this.day = day;
    }

    /** Home pages kept open since earlier send the code as {@code token}. */
    @GET
    public Response form(@RestQuery String code, @RestQuery String token) {
        String sent = code == null ? token : code;
        if (sent == null || sent.isBlank()) {
            return page(200, new verify("", null));
        }
        return verified(sent.strip());
    }

    private Response verified(String typed) {
        Optional<String> token = typed.length() > LONGEST_INPUT ? Optional.empty() : Token.typed(typed);
        if (token.isPresent()) {
            return to(found(token.get()).map(credential -> credential.token).orElse(token.get()));
        }
        CertificateMessages say = visitor.wording(CertificateMessages.class);
        boolean serial = typed.length() <= LONGEST_INPUT && Token.bare(typed).matches("\\d{4}-.{1,30}-\\d{4,12}");
        String shown = typed.length() > LONGEST_INPUT ? "" : typed;
        return page(422, new verify(shown, serial ? say.serialDoesNotVerify() : say.notACode()));
    }

    @GET
    @Path("{token}")
    public Response verdict(@RestPath String token) {
        Optional<String> code =
                Token.hasForm(token) || token.length() > LONGEST_INPUT ? Optional.of(token) : Token.typed(token);
        Optional<Credential> found = code.filter(Token::hasForm).flatMap(VerifyPages::found);
        if (found.isPresent() && !found.get().token.equals(token)) {
            return to(found.get().token);
        }
        return found.map(credential -> page(200, new verdict(VerifiedCertificate.of(credential, visitor, day.today()))))
                .orElseGet(() -> page(404, new unknown(token.length() > LONGEST_INPUT ? "" : token)));
    }

    private static Optional<Credential> found(String token) {
        return Credential.byToken(token).or(() -> Credential.byTokenInAnyCase(token));
    }

    private static Response to(String token) {
        return Response.seeOther(URI.create("/verify/" + token)).build();
    }

    private static Response page(int status, TemplateInstance content) {
        return Response.status(status)
                .entity(content)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}

package org.omuz.certificate;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.shared.Permitted;

/** The certificate as a file. */
@Path("/certificates")
@Transactional
@Authenticated
public class CertificatePages {
    private final PrintCertificate print;

    CertificatePages(PrintCertificate print) {
        this.print = print;
    }

    @GET
    @Path("{id}/pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    @Permitted(by = SeesCertificate.class)
    public Response pdf(@RestPath long id) {
        byte[] bytes = print.pdf(id);
        String serial = Credential.<Credential>findById(id).serial;
        return Response.ok(bytes, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + serial + ".pdf\"")
                .build();
    }
}

package org.omuz.agency.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.omuz.agency.AccountMessages;
import org.omuz.agency.Person;
import org.omuz.shared.Visitor;

/** The account of one person: made, with its password shown once, or undone while nobody has used it. */
@Path("/centre/people/{id}/account")
@RolesAllowed("administrator")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AccountPages {
    @CheckedTemplate(basePath = "agency")
    record account(long id, CreateAccount.Made made, String outcome) implements TemplateInstance {}

    private final CreateAccount create;
    private final UndoAccount undo;
    private final Visitor visitor;

    AccountPages(CreateAccount create, UndoAccount undo, Visitor visitor) {
        this.create = create;
        this.undo = undo;
        this.visitor = visitor;
    }

    @POST
    public Response made(long id) {
        known(id);
        return shown(id, create.of(id));
    }

    @POST
    @Path("undo")
    public Response undone(long id) {
        Person person = known(id);
        return shown(id, new CreateAccount.Made(person.personnelNumber, null, undo.of(id), null));
    }

    private Response shown(long id, CreateAccount.Made made) {
        String outcome = AccountWords.of(made.outcome(), visitor.wording(AccountMessages.class));
        return Response.ok(new account(id, made, outcome))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Person known(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new));
    }
}
